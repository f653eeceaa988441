export { j as fromEnv } from "./shared.js";
