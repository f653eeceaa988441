/** Secrets of one job and the means to keep them out of everything shown. */
export interface Masks {
  /** Hides `secret` from now on: whole, each of its lines, and the encodings the runner hides too. */
  add(secret: string): void;
  mask(text: string): string;
  /** What was added, as added. */
  readonly values: readonly string[];
}

/** Masking as the runner does it: `***` for each secret and its encodings, longest first. */
export function createMasks(): Masks {
  const values: string[] = [];
  const hidden = new Set<string>();
  let longestFirst: string[] = [];
  return {
    values,
    add(secret) {
      if (secret.trim() === '') return;
      values.push(secret);
      const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
      for (const part of [secret, ...lines]) for (const form of encodings(part)) hidden.add(form);
      hidden.delete('');
      longestFirst = [...hidden].sort((a, b) => b.length - a.length);
    },
    mask: (text) => longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** The forms the runner hides besides the value: JSON, URI and XML escapes, and base64 at each of its three alignments. */
function encodings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [value, json, encodeURIComponent(value), xml, ...base64(value)];
}

/** Only the characters that do not depend on what stands before and after the value. */
function base64(value: string): string[] {
  const bytes = Buffer.from(value);
  const aligned = [0, 1, 2].map((shift) =>
    bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3)),
  );
  return aligned.filter((part) => part.length >= 6).map((part) => part.toString('base64'));
}
