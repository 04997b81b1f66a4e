import { clockTime } from '@huiyin/shared/kernel/spoken-time';
import { useState } from 'react';
import { Box } from '../../ui/Box.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { useSpoken } from '../communities/use-spoken.ts';
import { daysAhead, midnightBefore, spansOf, type Span } from './spans.ts';
import { useDispatchWords } from './words/use-dispatch-words.ts';

const MINUTE = 60_000;
const minuteOfDay = (iso: string, midnight: number): number => (Date.parse(iso) - midnight) / MINUTE;

/** A day and a time of day, agreed with the resident: two taps. */
export function SpanPicker({ id, value, onChange }: { id: string; value: Span | null; onChange(span: Span | null): void }) {
  const words = useDispatchWords();
  const spoken = useSpoken();
  const days = daysAhead(spoken);
  const chosenDay = value === null ? null : midnightBefore(Date.parse(value.from), spoken.utcOffsetMinutes);
  const [day, setDay] = useState<number | null>(chosenDay);
  const open = day ?? days[0]?.midnight ?? null;
  const spans = open === null ? [] : spansOf(open, spoken.now);
  const choose = (midnight: number): void => {
    setDay(midnight);
    onChange(null);
  };
  return (
    <Box id={id}>
      <FormRow label={words.day}>
        <Choice
          label={words.day}
          options={days.map(({ midnight, name }) => ({ value: String(midnight), name }))}
          value={open === null ? null : String(open)}
          onChoose={(midnight) => choose(Number(midnight))}
        />
      </FormRow>
      <FormRow label={words.timeOfDay}>
        <Choice
          label={words.timeOfDay}
          options={spans.map(({ from, until }) => ({
            value: from,
            name: `${clockTime(minuteOfDay(from, open ?? 0))}–${clockTime(minuteOfDay(until, open ?? 0))}`,
          }))}
          value={value?.from ?? null}
          onChoose={(from) => onChange(spans.find((span) => span.from === from) ?? null)}
        />
      </FormRow>
    </Box>
  );
}
