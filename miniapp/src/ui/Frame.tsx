import { useState, type ReactNode } from 'react';
import { Box } from './Box.tsx';
import { useCare } from './care.ts';
import { FrameFoot } from './FrameFoot.tsx';
import { FrameNav, type FramePlace } from './FrameNav.tsx';
import { Icon } from './Icon.tsx';
import { Tap } from './Tap.tsx';
import { OverPage } from './OverPage.tsx';
import { Toast } from './Toast.tsx';
import { useKeys } from './use-keys.ts';
import { usePageTitle } from './use-page-title.ts';
import { PageShown, useShown } from './use-shown.ts';

export type { FramePlace };

export interface FrameWords {
  /** What the navigation is called. */
  places: string;
  openMenu: string;
  closeMenu: string;
  back: string;
  allKeys: string;
}
export interface FrameProps<Value extends string> {
  title: string;
  /** The product, and whose house it is. */
  product: string;
  house: string;
  places: readonly FramePlace<Value>[];
  value: Value;
  onChoose(value: Value): void;
  /** Who is at work, at the foot of the navigation. */
  who: { name: string; sub: string; onPress(): void };
  words: FrameWords;
  /** Left of the title: a page above another one goes back. */
  onBack?: () => void;
  /** Right in the bar: the find box, the live mark, the clock. */
  tools?: ReactNode;
  /** Under the thumb on a phone. */
  bottom?: ReactNode;
  onAllKeys?: () => void;
  children: ReactNode;
}

/** A page of the desk: navigation on the left, a bar above, keys below; on a phone the navigation is a drawer. */
export function Frame<Value extends string>({
  title,
  product,
  house,
  places,
  value,
  onChoose,
  who,
  words,
  onBack,
  tools,
  bottom,
  onAllKeys,
  children,
}: FrameProps<Value>) {
  const care = useCare((choice) => choice.care);
  const shown = useShown();
  const [drawer, setDrawer] = useState(false);
  const close = (): void => setDrawer(false);
  usePageTitle(title);
  useKeys([{ code: 'Escape', name: words.closeMenu, run: close }], drawer);
  const choose = (place: Value): void => {
    close();
    onChoose(place);
  };
  return (
    <PageShown.Provider value={shown}>
      <Box className={`page desk ${care ? 'care' : ''}`}>
        <Box className={`frame-nav ${drawer ? 'open' : ''}`}>
          {drawer ? <Tap className="frame-scrim" label={words.closeMenu} onPress={close} /> : null}
          <FrameNav
            product={product}
            house={house}
            places={places}
            value={value}
            onChoose={choose}
            who={{ ...who, onPress: () => (close(), who.onPress()) }}
            label={words.places}
          />
        </Box>
        <Box className="frame-main">
          <Box as="header" className="frame-bar">
            <Tap className="frame-icon frame-menu" label={words.openMenu} onPress={() => setDrawer(true)}>
              <Icon name="menu" />
            </Tap>
            {onBack ? (
              <Tap className="frame-icon" label={words.back} onPress={onBack}>
                <Icon name="left" />
              </Tap>
            ) : null}
            <Box as="h1" className="frame-title">
              {title}
            </Box>
            <Box className="frame-tools">{tools}</Box>
          </Box>
          <Box as="main" className="frame-body" scrolls>
            {children}
          </Box>
          {bottom ? <Box className="frame-bottom">{bottom}</Box> : null}
          <FrameFoot as="footer" allKeys={words.allKeys} onAllKeys={onAllKeys} />
        </Box>
        <Toast />
        <OverPage />
      </Box>
    </PageShown.Provider>
  );
}
