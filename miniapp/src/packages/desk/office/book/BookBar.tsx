import { useState } from 'react';
import { COMPLAINT_STATES, type ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { canSaveText } from '../../../../api/save-text.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { DayField } from '../../../../ui/DayField.tsx';
import { Icon } from '../../../../ui/Icon.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { leaveField, useKeys } from '../../../../ui/use-keys.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { PERIODS } from './period.ts';
import type { BookFilter } from './use-book-filter.ts';
import type { useBookFile } from './use-book-file.ts';

const ANY = 'any';

/** Which period of the register is shown, in which state, with which number or words; and its file. */
export function BookBar({ filter, file }: { filter: BookFilter; file: ReturnType<typeof useBookFile> }) {
  const { book: words, frame } = useFrameWords();
  const { states } = useComplaintWords();
  const [choosing, setChoosing] = useState(false);
  const { period, days, state } = filter;
  useKeys([
    { code: 'BracketLeft', name: words.previousPeriod, foot: true, run: () => filter.step(-1) },
    { code: 'BracketRight', name: words.nextPeriod, foot: true, run: () => filter.step(1) },
    { code: 'KeyC', name: frame.filterKey, foot: true, run: () => setChoosing(true) },
  ]);
  const options: { value: ComplaintState | typeof ANY; name: string }[] = [
    { value: ANY, name: words.anyState },
    ...COMPLAINT_STATES.map((value) => ({ value, name: states[value].formal })),
  ];
  return (
    <Box className="book-bar">
      <Box className="book-bar-line">
        <Choice
          look="segment"
          label={words.period}
          options={PERIODS.map((value) => ({ value, name: words.periods[value] }))}
          value={period}
          onChoose={filter.setPeriod}
        />
        {period === 'own' ? (
          <Box className="book-days">
            <DayField id="book-from" label={words.from} day={days.from ?? ''} onDay={(from) => filter.setDays({ ...days, from })} />
            <Box as="span">—</Box>
            <DayField id="book-to" label={words.to} day={days.to ?? ''} onDay={(to) => filter.setDays({ ...days, to })} />
          </Box>
        ) : (
          <Box as="span" className="book-range">
            {days.from && days.to ? words.range(days.from, days.to) : words.rangeAll}
          </Box>
        )}
      </Box>
      <Box className="book-bar-line">
        <Tap id="book-state" className={`chip ${state ? 'on' : ''}`} onPress={() => setChoosing(true)}>
          <Icon name="filter" size="xs" />
          <Box as="span">{state ? states[state].formal : words.anyState}</Box>
          <KeyCap code="KeyC" />
        </Tap>
        <Box className="book-words">
          <TextField
            id="book-words"
            label={words.words}
            placeholder={words.wordsHint}
            kind="search"
            value={filter.words}
            onChange={filter.setWords}
            onEnter={leaveField}
          />
        </Box>
        {canSaveText ? (
          <Button id="book-file" icon="download" disabled={file.read !== null} onPress={file.save}>
            {file.read === null ? words.save : words.saving(file.read)}
          </Button>
        ) : null}
      </Box>
      {days.from && days.to && days.from > days.to ? (
        <Banner icon="info" tone="warn">
          {words.wrongWay}
        </Banner>
      ) : null}
      <Sheet open={choosing} title={words.state} onClose={() => setChoosing(false)}>
        <Choice
          label={words.state}
          options={options}
          value={state ?? ANY}
          onChoose={(next) => {
            filter.setState(next === ANY ? undefined : next);
            setChoosing(false);
          }}
        />
      </Sheet>
    </Box>
  );
}
