import { _ as ENV_SESSION, f as ENV_ACCOUNT_ID, g as ENV_SECRET, h as ENV_KEY, m as ENV_EXPIRATION, p as ENV_CREDENTIAL_SCOPE, v as fromEnv } from "./shared.js";
export { fromEnv };
