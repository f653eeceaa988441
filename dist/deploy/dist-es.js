export { N as fromEnv } from "./shared.js";
