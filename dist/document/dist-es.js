export { T as fromEnv } from "./shared.js";
