// Asking: the text to the server, its report back. Nothing else leaves the page.

let token = "";

export function useToken(given) {
  token = given;
}

/** What went wrong, as a clause for the reader; `again` are seconds after which to ask again. */
export class Trouble extends Error {
  constructor(message, { again = 0, needsToken = false } = {}) {
    super(message);
    this.again = again;
    this.needsToken = needsToken;
  }
}

const AWAY = "the server cannot be reached";

export function check(text, published, signal) {
  const story = { text, options: { offsets: "utf-16", drawing: true } };
  if (published) story.published = published;
  return ask("/v1/check", { headers: { "Content-Type": "application/json" }, body: JSON.stringify(story), signal });
}

/** The story of a file that is no plain text. */
export function read(file) {
  const headers = { "Content-Type": "application/octet-stream" };
  return ask(`/v1/text?name=${encodeURIComponent(file.name.slice(-255))}`, { headers, body: file });
}

let known = null;

/** What the server takes, in `body` bytes and `characters`; without limits where it cannot be asked. */
export async function limits() {
  known ??= await fetch("/v1/limits").then((answer) => (answer.ok ? answer.json() : null)).catch(() => null);
  return known ?? { body: Infinity, characters: Infinity };
}

async function ask(address, { headers, ...sent }) {
  let answer;
  try {
    const allowed = token && { Authorization: `Bearer ${token}` };
    answer = await fetch(address, { method: "POST", headers: { ...headers, ...allowed }, ...sent });
    if (answer.ok) return await answer.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble(AWAY, { again: 2 });
  }
  throw await trouble(answer);
}

async function trouble(answer) {
  const problem = await answer.json().catch(() => ({}));
  if (answer.status === 401) return new Trouble("this server asks for its token", { needsToken: true });
  if (answer.status === 503) {
    return new Trouble("the server is busy", { again: Number(answer.headers.get("Retry-After")) || 2 });
  }
  return new Trouble(problem.detail || `the server answered ${answer.status}`);
}
