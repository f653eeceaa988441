import { _ as fromEnv, d as ENV_ACCOUNT_ID, f as ENV_CREDENTIAL_SCOPE, g as ENV_SESSION, h as ENV_SECRET, m as ENV_KEY, p as ENV_EXPIRATION } from "./shared.js";
export { fromEnv };
