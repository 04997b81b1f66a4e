import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import { useToast } from './toast.ts';

/** Where toasts appear; part of every page. */
export function Toast() {
  const { words, icon } = useToast();
  return (
    <Box className="toast-layer" role="status">
      {words === '' ? null : (
        <Box className="toast">
          <Icon name={icon} size="s" />
          <Box as="span">{words}</Box>
        </Box>
      )}
    </Box>
  );
}
