import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { serverNow } from '../../../api/clock.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { enter } from '../../../features/accounts/faces.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { IconAction } from '../../../ui/IconAction.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useWords } from '../../../words/use-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { Form } from './forms.ts';
import { matterAddress, printAddress } from './matter-address.ts';
import { OnComputer } from './OnComputer.tsx';
import { CAN_PRINT, printSheet } from './print-sheet.ts';
import { Sheets } from './Sheets.tsx';
import { useFit } from './use-fit.ts';
import { useWholeNumber } from './use-whole-number.ts';
import { useWholeStory } from './use-whole-story.ts';

/** The forms of a matter on A4: 派工单 and 维修回访记录表, filled from what is known, with room for the pen. */
export default function PrintPage() {
  const { id = '', form: asked } = useRouter().params;
  const session = useSignedIn();
  const { print } = useVisitsWords();
  const { kit } = useWords();
  const community = useCommunity();
  const [form, setForm] = useState<Form>(asked === 'callback' ? 'callback' : 'order');
  const fit = useFit();
  const small = fit < 1;
  const [large, setLarge] = useState(false);
  const { data: matter, error, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  const story = useWholeStory(matter);
  const { telephone, show } = useWholeNumber(matter);
  const leave = (): void => void (Taro.getCurrentPages().length > 1 || session === null ? go.back() : enter(session.membership));
  const ready = matter !== undefined && community !== undefined && story !== null;
  const printable = ready && (form === 'order' ? matter.orders.length > 0 : matter.callback !== null);
  const data = ready ? { matter, community, story, telephone, address: matterAddress(id), now: serverNow() } : null;
  useKeys(
    [
      { code: 'Enter', name: print.print, run: printSheet },
      { code: 'KeyP', ctrl: true, name: print.print, run: printSheet },
      ...(show ? [{ code: 'KeyT', name: print.wholeNumber, run: show }] : []),
    ],
    CAN_PRINT && printable,
  );
  useKeys([{ code: 'Escape', name: kit.back, run: leave }]);
  const buttons = (
    <Box className="actions">
      {small ? (
        <IconAction id="enlarge" icon={large ? 'minus' : 'plus'} onPress={() => setLarge(!large)}>
          {large ? print.whole : print.enlarge}
        </IconAction>
      ) : null}
      {show ? (
        <Button id="whole-number" icon="phone" onPress={show}>
          {print.wholeNumber}
        </Button>
      ) : null}
      <Button id="print" kind="primary" large icon="printer" onPress={printSheet}>
        {print.print}
      </Button>
    </Box>
  );
  return (
    <Box className="print-page">
      <Page title={print[form]} onBack={leave} actions={CAN_PRINT && printable ? buttons : null}>
        {!CAN_PRINT ? (
          <OnComputer address={printAddress(id, form)} />
        ) : data ? (
          <Sheets data={data} form={form} onForm={setForm} zoom={large ? 1 : fit} small={small} />
        ) : error ? (
          <ErrorState error={error} onRetry={reload} />
        ) : (
          <Skeleton rows={6} />
        )}
      </Page>
    </Box>
  );
}
