export { _ as fromEnv } from "./shared.js";
