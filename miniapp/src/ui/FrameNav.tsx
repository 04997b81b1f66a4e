import { Avatar } from './Avatar.tsx';
import { Box } from './Box.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { KeyCap } from './KeyCap.tsx';
import { Tap } from './Tap.tsx';

export interface FramePlace<Value extends string> {
  value: Value;
  name: string;
  icon: IconName;
  count?: string;
  /** What is counted, in words. */
  counted?: string;
  /** The key that leads here, where one key is enough. */
  code?: string;
  /** A line above it: another kind of place begins. */
  apart?: boolean;
}
export interface FrameNavProps<Value extends string> {
  label: string;
  product: string;
  house: string;
  places: readonly FramePlace<Value>[];
  value: Value;
  onChoose(value: Value): void;
  who: { name: string; sub: string; onPress(): void };
}

/** The places of the desk, and who is at work. */
export function FrameNav<Value extends string>({ label, product, house, places, value, onChoose, who }: FrameNavProps<Value>) {
  return (
    <Box as="nav" className="frame-places" label={label}>
      <Box className="frame-mark">
        <Icon name="echo" className="brand" />
        <Box as="span" className="frame-product">
          {product}
        </Box>
        <Box as="span" className="frame-house">
          {house}
        </Box>
      </Box>
      <Box as="ul" className="frame-list">
        {places.map((place) => (
          <Box as="li" key={place.value} className={place.apart ? 'frame-apart' : ''}>
            <Tap
              id={`place-${place.value}`}
              className={`frame-place ${place.value === value ? 'on' : ''}`}
              role="link"
              current={place.value === value}
              onPress={() => onChoose(place.value)}
            >
              <Icon name={place.icon} size="s" />
              <Box as="span" className="grow">
                {place.name}
              </Box>
              {place.count ? (
                <Box as="span" className="frame-count" hidden>
                  {place.count}
                </Box>
              ) : null}
              {place.counted ? <Box as="span" className="heard">{` ${place.counted}`}</Box> : null}
              {place.code ? <KeyCap code={place.code} /> : null}
            </Tap>
          </Box>
        ))}
      </Box>
      <Tap id="place-who" className="frame-who" onPress={who.onPress}>
        <Avatar name={who.name} />
        <Box as="block" className="grow">
          <Box as="block" className="one-line">
            {who.name}
          </Box>
          <Box as="block" className="t12 muted">
            {who.sub}
          </Box>
        </Box>
      </Tap>
    </Box>
  );
}
