/** What each call was answered, so that a fault can answer as if nothing had changed since. */
export class EarlierAnswers<Answer> {
  readonly #answers = new Map<string, Answer>();

  /** @param call what makes two calls the same: operation, address and body. */
  keep(call: readonly string[], answer: Answer): Answer {
    this.#answers.set(call.join('\n'), answer);
    return answer;
  }

  of(call: readonly string[]): Answer | undefined {
    return this.#answers.get(call.join('\n'));
  }
}
