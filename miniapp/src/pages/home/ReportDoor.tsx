import Taro from '@tarojs/taro';
import { go } from '../../navigation.ts';
import { Box } from '../../ui/Box.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';

/** The one large thing on the home page, and the telephone beside it for who would rather speak. */
export function ReportDoor({ hotline }: { hotline: string | undefined }) {
  const { home, matter } = useWords();
  return (
    <Box className="door">
      <Tap id="report" className="door-report" label={home.report} onPress={() => void go.report()}>
        <Box as="block" className="grow">
          <Box as="block" className="door-title">
            {home.report}
          </Box>
          <Box as="block" className="t14">
            {home.reportHint}
          </Box>
        </Box>
        <Box as="block" className="door-round">
          <Icon name="edit" />
        </Box>
      </Tap>
      {hotline ? (
        <Tap id="call" className="door-call" label={home.callOffice} onPress={() => void Taro.makePhoneCall({ phoneNumber: hotline })}>
          <Icon name="phone" size="l" className="brand" />
          <Box as="block" className="door-call-name">
            {matter.phone}
          </Box>
          <Box as="block" className="door-call-number">
            {hotline}
          </Box>
        </Tap>
      ) : null}
    </Box>
  );
}
