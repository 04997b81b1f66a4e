import { useState } from 'react';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { categoryWord, departmentWord } from '@huiyin/shared/dispatch/category.words';
import { useReportDraft, type ReportDraft } from '../../../features/complaints/report-draft.ts';
import { Box } from '../../../ui/Box.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Tap } from '../../../ui/Tap.tsx';
import { useLanguage } from '../../../words/language.ts';
import { useWords } from '../../../words/use-words.ts';
import { categoryOf } from './category-of.ts';

/** The category that the words suggest, with those words; it can be changed. */
export function CategoryRow({ draft, community }: { draft: ReportDraft; community: CommunityView }) {
  const { report } = useWords();
  const language = useLanguage();
  const change = useReportDraft((store) => store.change);
  const [open, setOpen] = useState(false);
  const { code: current, words } = categoryOf({ draft, community });
  const chosen = community.categories.find(({ code }) => code === current);
  const department = community.departments.find(({ code }) => code === chosen?.department);
  const name = chosen
    ? [categoryWord(chosen.code, chosen.name, language), department ? departmentWord(department.code, department.name, language) : null]
        .filter(Boolean)
        .join(' · ')
    : report.categoryOpen;
  const because = words.length > 0 ? report.because(words.map(report.quoted).join('')) : chosen ? null : report.categoryLater;
  return (
    <Box as="li" className="row-slot">
      <Tap id="category" className="row" label={[report.category, name, because].filter(Boolean).join('，')} onPress={() => setOpen(true)}>
        <Box as="block" className="row-title nowrap">
          {report.category}
        </Box>
        <Box as="block" className="suggestion">
          <Box as="block" className={chosen ? 'suggested' : 'not-suggested'}>
            {name}
          </Box>
          {because ? (
            <Box as="block" className="because">
              {because}
            </Box>
          ) : null}
        </Box>
        <Icon name="right" size="s" className="go" />
      </Tap>
      <Sheet open={open} title={report.category} onClose={() => setOpen(false)}>
        <Choice
          label={report.category}
          options={community.categories.map(({ code, name: title }) => ({ value: code, name: categoryWord(code, title, language) }))}
          value={chosen?.code ?? null}
          onChoose={(category) => {
            change({ category });
            setOpen(false);
          }}
        />
      </Sheet>
    </Box>
  );
}
