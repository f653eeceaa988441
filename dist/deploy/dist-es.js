import { A as ENV_KEY, D as ENV_ACCOUNT_ID, M as ENV_SESSION, N as fromEnv, O as ENV_CREDENTIAL_SCOPE, j as ENV_SECRET, k as ENV_EXPIRATION } from "./shared.js";
export { fromEnv };
