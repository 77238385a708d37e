import { createContext, useContext, useState } from 'react';

/** How large everything is drawn, remembered on this computer. */
export const scales = [1, 1.25, 1.5] as const;
type Scale = (typeof scales)[number];

interface Appearance {
  scale: Scale;
  setScale: (scale: Scale) => void;
}

export const AppearanceContext = createContext<Appearance>({ scale: 1, setScale: () => undefined });

export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}

const remembered = 'scale';

/** The size that was chosen last on this computer. */
export function useRememberedScale(): Appearance {
  const [scale, set] = useState<Scale>(() => {
    const last = Number(localStorage.getItem(remembered));
    return scales.find((one) => one === last) ?? 1;
  });
  const setScale = (chosen: Scale) => {
    localStorage.setItem(remembered, String(chosen));
    set(chosen);
  };
  return { scale, setScale };
}
