import { C as ENV_SECRET, S as ENV_KEY, T as fromEnv, b as ENV_CREDENTIAL_SCOPE, w as ENV_SESSION, x as ENV_EXPIRATION, y as ENV_ACCOUNT_ID } from "./shared.js";
export { fromEnv };
