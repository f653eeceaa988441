/** Why Loki refuses an expansion, in the words of its library. */
export class Refusal extends Error {}
