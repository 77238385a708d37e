import { Select, type SelectProps } from '@mantine/core';
import { type KeyboardEvent, useEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { whenPainted } from '@/components/painted';

/** A closed list is not in the page: its lines would be drawn anew, unseen, with every key of the form around it. */
const onlyOpen = { keepMounted: false };

/** Whether it is unfolded is the field's own affair. */
type SelectFieldProps = Omit<SelectProps, 'dropdownOpened' | 'onDropdownOpen' | 'onDropdownClose'>;

/**
 * The one list to choose from. A searchable one unfolds when its field has been painted with the focus: the key that
 * led there is answered by then. Enter in an unfolded list chooses, and never sends the form around it.
 */
export function SelectField({
  searchable = false,
  openOnFocus = true,
  onFocus,
  onKeyDown,
  ...field
}: SelectFieldProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const unfolding = useRef<() => void>(undefined);
  // An effect, because only then does the list stand in the page. Mantine says which list belongs to a field
  // (`aria-controls`) only when the field is drawn after its list has appeared.
  useEffect(() => (opened ? whenPainted(drawAgain) : undefined), [opened]);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event;
    if (opened && key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
    }
    // With the same key that unfolds the list Mantine marks a line of it, so it must stand there.
    if (!opened && (key === 'ArrowDown' || key === 'ArrowUp')) {
      flushSync(() => unfold(currentTarget));
    }
    onKeyDown?.(event);
  };
  return (
    <Select
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('common.remove') }}
      comboboxProps={onlyOpen}
      {...field}
      searchable={searchable}
      openOnFocus={false}
      onDropdownOpen={() => {
        unfolding.current?.();
        setOpened(true);
      }}
      onDropdownClose={() => setOpened(false)}
      onFocus={(event) => {
        const { currentTarget } = event;
        onFocus?.(event);
        if (searchable && openOnFocus) {
          unfolding.current = whenPainted(() => {
            if (document.activeElement === currentTarget) {
              unfold(currentTarget);
            }
          });
        }
      }}
      onKeyDown={press}
    />
  );
}

/** As a click does. */
function unfold(field: HTMLInputElement): void {
  field.click();
}
