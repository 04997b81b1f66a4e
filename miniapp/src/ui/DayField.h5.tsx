import type { DayFieldProps } from './DayField.tsx';

/** A day, by the browser's own picker. */
export function DayField({ id, label, day, onDay }: DayFieldProps) {
  return <input id={id} className="text-field" type="date" aria-label={label} value={day} onChange={(event) => onDay(event.target.value)} />;
}
