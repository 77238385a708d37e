import { MantineProvider } from '@mantine/core';
import { styleNonce } from '@/app/styleNonce';
import { theme, variables } from '@/app/theme';
import { Welcome } from '@/features/site/Welcome';

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} getStyleNonce={styleNonce}>
      <Welcome />
    </MantineProvider>
  );
}
