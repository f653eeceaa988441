import { A as ENV_SESSION, D as ENV_EXPIRATION, E as ENV_CREDENTIAL_SCOPE, O as ENV_KEY, T as ENV_ACCOUNT_ID, j as fromEnv, k as ENV_SECRET } from "./shared.js";
export { fromEnv };
