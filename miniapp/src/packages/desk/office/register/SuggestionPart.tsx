import { useState } from 'react';
import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { COMPLAINT_KINDS } from '@huiyin/shared/complaints/complaint.contract';
import { Box } from '../../../../ui/Box.tsx';
import { Choice } from '../../../../ui/Choice.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import { CallPart } from './CallPart.tsx';
import { CategorySheet } from './CategorySheet.tsx';

/** 6: the category that the words suggest, with those words, and the department that answers for it. */
export function SuggestionPart({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const { report } = useWords();
  const { kinds } = useComplaintWords();
  const language = useLanguage();
  const change = useCallDraft((store) => store.change);
  const [choosing, setChoosing] = useState(false);
  const { category, because, draft, community } = call;
  const department = community.departments.find(({ code }) => code === category?.department);
  const reason = draft.category !== null ? words.chosenByHand : because.length > 0 ? words.because(because.map(report.quoted).join('')) : words.categoryLater;
  const otherKind = COMPLAINT_KINDS.find((kind) => kind !== call.kind) ?? call.kind;
  useKeys([
    { code: 'KeyL', alt: true, name: words.categoryChange, run: () => setChoosing(true) },
    { code: 'KeyX', alt: true, name: `${words.kind}：${kinds[otherKind]}`, run: () => change({ kind: otherKind }) },
  ]);
  return (
    <CallPart step={6} name={words.suggestion} beside={words.suggestionHint}>
      <Box className="card flush suggestions">
        <Tap id="call-category" className="suggestion-line" onPress={() => setChoosing(true)}>
          <Box as="span" className="muted suggestion-name">
            {words.category}
          </Box>
          <Box as="span" className="strong">
            {category ? categoryWord(category.code, category.name, language) : '—'}
          </Box>
          <Box as="span" className="t12 muted grow">
            {reason}
          </Box>
          <KeyCap alt code="KeyL" />
        </Tap>
        <Box className="suggestion-line">
          <Box as="span" className="muted suggestion-name">
            {words.department}
          </Box>
          <Box as="span" className="strong">
            {department ? departmentWord(department.code, department.name, language) : '—'}
          </Box>
          <Box as="span" className="t12 muted grow">
            {department ? words.byDivision : ''}
          </Box>
        </Box>
        <Box className="suggestion-line">
          <Box as="span" className="muted suggestion-name">
            {words.kind}
          </Box>
          <Choice
            look="segment"
            label={words.kind}
            options={COMPLAINT_KINDS.map((value) => ({ value, name: kinds[value] }))}
            value={call.kind}
            onChoose={(kind) => change({ kind })}
          />
          <Box className="grow" />
          <KeyCap alt code="KeyX" />
        </Box>
      </Box>
      <CategorySheet
        open={choosing}
        categories={community.categories}
        value={category?.code ?? null}
        onClose={() => setChoosing(false)}
        onChoose={(code) => {
          change({ category: code, alike: null });
          setChoosing(false);
        }}
      />
    </CallPart>
  );
}
