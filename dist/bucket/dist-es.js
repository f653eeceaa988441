export { v as fromEnv } from "./shared.js";
