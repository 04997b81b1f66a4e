import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Box } from './Box.tsx';
import { DayTimeFields } from './DayTimeFields.tsx';
import { Tap } from './Tap.tsx';
import { momentOf, useWallClock, wallTime } from './wall-clock.ts';

export interface MomentPickerProps {
  id: string;
  label: string;
  value: string | null;
  /** Moments that are likely, by their names. */
  choices: readonly { name: string; at: string }[];
  onChange(value: string): void;
}

const Chip = ({ id, name, on, onPress }: { id: string; name: string; on: boolean; onPress(): void }) => (
  <Tap id={id} className={`chip ${on ? 'on' : ''}`} role="radio" label={name} checked={on} onPress={onPress}>
    <Box as="span">{name}</Box>
  </Tap>
);

/** When: one of a few moments with a name, or a day and a time of one's own. */
export function MomentPicker({ id, label, value, choices, onChange }: MomentPickerProps) {
  const { kit } = useWords();
  const { utcOffsetMinutes } = useWallClock();
  const named = choices.some(({ at }) => at === value);
  const [opened, setOpened] = useState(false);
  const own = opened || (value !== null && !named);
  const [{ day, time }, setHalves] = useState({ day: '', time: '' });
  const shown = value !== null && day === '' && time === '' ? wallTime(value, utcOffsetMinutes) : { day, time };
  const change = (halves: { day: string; time: string }): void => {
    setHalves(halves);
    if (halves.day !== '' && halves.time !== '') onChange(momentOf(halves.day, halves.time, utcOffsetMinutes));
  };
  const choose = (at: string): void => {
    setOpened(false);
    setHalves({ day: '', time: '' });
    onChange(at);
  };
  return (
    <Box className="moment" id={id}>
      <Box className="chips" role="radiogroup" label={label}>
        {choices.map(({ name, at }, index) => (
          <Chip key={at} id={`${id}-${index}`} name={name} on={!own && at === value} onPress={() => choose(at)} />
        ))}
        <Chip id={`${id}-other`} name={kit.otherTime} on={own} onPress={() => setOpened(true)} />
      </Box>
      {own ? (
        <DayTimeFields
          id={id}
          dayLabel={`${label} ${kit.day}`}
          timeLabel={`${label} ${kit.timeOfDay}`}
          day={shown.day}
          time={shown.time}
          onDay={(chosen) => change({ ...shown, day: chosen })}
          onTime={(chosen) => change({ ...shown, time: chosen })}
        />
      ) : null}
    </Box>
  );
}
