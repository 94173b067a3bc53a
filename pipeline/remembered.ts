/** Where answers are kept: a Map, or for questions about objects that come and go a WeakMap. */
interface Answers<Asked, Answer> {
  get(asked: Asked): Answer | undefined;
  set(asked: Asked, answer: Answer): unknown;
}

/** A question whose answer never changes (what a file of the package holds, say): each is asked once. */
export function remembered<Asked, Answer>(
  ask: (asked: Asked) => Answer,
  answers: Answers<Asked, Answer> = new Map<Asked, Answer>(),
): (asked: Asked) => Answer {
  return (asked) => {
    let answer = answers.get(asked);
    if (answer === undefined) answers.set(asked, (answer = ask(asked)));
    return answer;
  };
}
