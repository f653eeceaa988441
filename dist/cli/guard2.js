export { t as guardChange } from "./guard.js";
