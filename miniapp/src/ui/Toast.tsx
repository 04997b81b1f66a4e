import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import { useToast } from './toast.ts';
import { useShown } from './use-shown.ts';

/** Where toasts appear; part of every page, and drawn on the one that is shown. */
export function Toast() {
  const { words, icon } = useToast();
  const shown = useShown();
  return (
    <Box className="toast-layer" role="status">
      {words === '' || !shown ? null : (
        <Box className="toast">
          <Icon name={icon} size="s" />
          <Box as="span">{words}</Box>
        </Box>
      )}
    </Box>
  );
}
