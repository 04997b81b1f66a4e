import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { Box } from '../../../../ui/Box.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import type { CallInHand } from './call-in-hand.ts';
import { spacedTelephone } from './telephone.ts';

/** What was registered, to be read through once more. */
export function CallSummary({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const { sources, kinds } = useComplaintWords();
  const language = useLanguage();
  const { draft, person, home, placeKind, category, kind } = call;
  const facts: [name: string, value: string][] = [
    [words.telephone, spacedTelephone(draft.telephone)],
    [words.caller, [person?.name ?? draft.name, home?.label].filter(Boolean).join(' · ')],
    [words.place, placeKind === 'home' ? (home?.label ?? '') : call.placeLabel],
    [words.category, [kinds[kind], category ? categoryWord(category.code, category.name, language) : ''].filter(Boolean).join(' · ')],
    [words.source, sources[draft.source]],
  ];
  return (
    <Box className="call-form">
      <Box className="call-said">{draft.text}</Box>
      <Box>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <Box key={name} className="aside-fact">
              <Box as="span" className="muted">
                {name}
              </Box>
              <Box as="span">{value}</Box>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
