import { Box } from './Box.tsx';
import { Count } from './Count.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Tap } from './Tap.tsx';

export interface TabBarProps<Value extends string> {
  label: string;
  items: readonly { value: Value; name: string; icon: IconName; count?: number }[];
  value: Value;
  onChoose(value: Value): void;
}

/** The bar at the foot of a face: its few places, the one that is shown, and how much waits in each. Stands in `Page`'s `tabBar`. */
export function TabBar<Value extends string>({ label, items, value, onChoose }: TabBarProps<Value>) {
  return (
    <Box as="nav" className="tab-bar" label={label}>
      <Box className="tab-bar-inner">
        {items.map((item) => (
          <Tap
            key={item.value}
            id={`tab-${item.value}`}
            className={`tab-bar-item ${item.value === value ? 'on' : ''}`}
            role="link"
            current={item.value === value}
            onPress={() => onChoose(item.value)}
          >
            <Box as="block" className="tab-bar-icon">
              <Icon name={item.icon} />
              {item.count ? <Count value={item.count} /> : null}
            </Box>
            <Box as="span">{item.name}</Box>
          </Tap>
        ))}
      </Box>
    </Box>
  );
}
