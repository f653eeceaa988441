/** The secrets of one job, which are hidden in everything it shows. */
export interface Masks {
  /** Hides a secret from now on: the whole of it, each of its lines, and the encodings that the runner hides. */
  add(secret: string): void;
  mask(text: string): string;
  /** The secrets, as they were added. */
  readonly values: readonly string[];
}

/** Replaces each secret and its encodings by `***`, the longest first, as the runner does. */
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

/** The value and what the runner hides besides: JSON, URI and XML escapes, and base64 in each of its three alignments. */
function encodings(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [value, json, encodeURIComponent(value), xml, ...base64(value)];
}

/** The characters of base64 that do not depend on what comes before and after the value. */
function base64(value: string): string[] {
  const bytes = Buffer.from(value);
  const aligned = [0, 1, 2].map((shift) =>
    bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3)),
  );
  return aligned.filter((part) => part.length >= 6).map((part) => part.toString('base64'));
}
