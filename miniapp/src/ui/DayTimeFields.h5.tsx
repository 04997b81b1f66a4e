import type { DayTimeFieldsProps } from './DayTimeFields.tsx';

/** A day and a time of day, by the browser's own pickers. */
export function DayTimeFields({ id, dayLabel, timeLabel, day, time, onDay, onTime }: DayTimeFieldsProps) {
  return (
    <div className="day-time">
      <input id={`${id}-day`} className="text-field" type="date" aria-label={dayLabel} value={day} onChange={(event) => onDay(event.target.value)} />
      <input id={`${id}-time`} className="text-field" type="time" aria-label={timeLabel} value={time} onChange={(event) => onTime(event.target.value)} />
    </div>
  );
}
