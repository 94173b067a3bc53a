/** A question whose answer never changes (what a file of the package holds, say): each is asked once. */
export function remembered<Asked extends string, Answer>(ask: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    let answer = answers.get(asked);
    if (answer === undefined) answers.set(asked, (answer = ask(asked)));
    return answer;
  };
}
