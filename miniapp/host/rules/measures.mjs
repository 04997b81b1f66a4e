const grouped = (value) =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** A figure that may be as large as its limit. `unit` is said behind it. */
export function atMost(limit, unit, { value, where }) {
  const figure = `${grouped(value)} ${unit}${where ? ` (${where})` : ''}`;
  return { figure, broken: value <= limit ? [] : [figure] };
}

/** Things of which there may be none; `looked` says through how many it was looked. */
export const none = (broken, looked) => ({ figure: broken.length === 0 ? `none ${looked}` : `${broken.length} ${looked}`, broken });
