import { t as guardChange } from "./guard.js";
export { guardChange };
