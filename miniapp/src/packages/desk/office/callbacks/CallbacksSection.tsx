import { CallbackList } from '../../../../features/visits/CallbackList.tsx';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { useRowsKeys } from '../use-rows-keys.ts';

/** 回访: the callbacks that fall to whoever is signed in. */
export function CallbacksSection() {
  useRowsKeys('callbacks');
  return (
    <Box id="callbacks" className="office-column callbacks-column">
      <CallbackList onOpen={(id) => void go.callback(id)} />
    </Box>
  );
}
