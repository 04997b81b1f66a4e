import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { enter } from '../../../features/accounts/faces.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { byBuilding } from '../../../features/communities/by-building.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { FrameFoot } from '../../../ui/FrameFoot.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWide } from '../../../ui/use-wide.ts';
import { useWords } from '../../../words/use-words.ts';
import { postersAddress } from '../print/matter-address.ts';
import { OnComputer } from '../print/OnComputer.tsx';
import { CAN_PRINT, printSheet } from '../print/print-sheet.ts';
import { useFit } from '../print/use-fit.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { PER_SHEET, type PerSheet } from './per-sheet.ts';
import { PosterSheets } from './PosterSheets.tsx';
import '../../../ui/desk.css';
import { usePosters } from './use-posters.ts';
import { usePosterSheetWords } from './use-poster-sheet-words.ts';

/** The codes that hang on the spot, on sheets of A4. */
export default function PostersPage() {
  const { building, only } = useRouter().params;
  const session = useSignedIn();
  const words = usePosterSheetWords();
  const { print } = useVisitsWords();
  const { kit } = useWords();
  const community = useCommunity();
  const fit = useFit();
  const wide = useWide();
  const [perSheet, setPerSheet] = useState<PerSheet>('4');
  const { posters, error, reload } = usePosters(CAN_PRINT && session !== null, building, only);
  const leave = (): void => void (Taro.getCurrentPages().length > 1 || session === null ? go.back() : enter(session.membership));
  const printable = CAN_PRINT && community !== undefined && posters !== undefined && posters.length > 0;
  useKeys(
    [
      { code: 'Enter', name: print.print, foot: true, run: printSheet },
      { code: 'KeyP', ctrl: true, name: print.print, run: printSheet },
    ],
    printable,
  );
  useKeys([{ code: 'Escape', name: kit.back, foot: true, run: leave }]);
  const inOrder = byBuilding(posters?.map((one) => ({ ...one, buildingId: one.poster.buildingId })) ?? [], community?.buildings ?? []);
  const buttons = (
    <Box className="actions">
      <Button id="print" kind="primary" large icon="printer" onPress={printSheet}>
        {print.print}
      </Button>
    </Box>
  );
  return (
    <Box className="print-page">
      <Page title={words.title} onBack={leave} actions={printable ? buttons : null} foot={wide ? <FrameFoot /> : null}>
        {!CAN_PRINT ? (
          <OnComputer address={postersAddress(building, only)} />
        ) : posters === undefined || community === undefined ? (
          error ? (
            <ErrorState error={error} onRetry={reload} />
          ) : (
            <Skeleton rows={6} />
          )
        ) : posters.length === 0 ? (
          <Empty icon="scan" plain title={words.noneTitle} words={words.noneWords} />
        ) : (
          <>
            <Box className="not-printed print-choice">
              <Choice<PerSheet>
                look="segment"
                label={words.perSheet}
                options={PER_SHEET.map((value) => ({ value, name: words.each(Number(value)) }))}
                value={perSheet}
                onChoose={setPerSheet}
              />
              <Box className="print-hint">{words.hint}</Box>
            </Box>
            <PosterSheets posters={inOrder} community={community} perSheet={perSheet} zoom={fit} />
          </>
        )}
      </Page>
    </Box>
  );
}
