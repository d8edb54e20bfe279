import type { MySite } from '../../shared/my-sites.ts';
import type { BesidePage } from '../page.ts';
import { Accounts, ClearZones, ForceRenewal, Renewers, Revoke, WebSpace } from './later.ts';

/** The pages beside the wizard that the list of sites leads to, and that lead back to it. */
export function Beside(props: {
  readonly page: BesidePage;
  onAnew(site: MySite): void;
  onPage(page: BesidePage): void;
  onHost(): void;
  onBack(): void;
}) {
  const { page, onAnew, onPage, onHost, onBack } = props;
  switch (page.at) {
    case 'webspace':
      return (
        <WebSpace
          key={page.id}
          id={page.id}
          names={page.names}
          onOpen={(id, names) => onPage({ at: 'webspace', id, names })}
          onHost={onHost}
          onBack={onBack}
        />
      );
    case 'renewers':
      return <Renewers open={null} onBack={onBack} />;
    case 'force':
      return <ForceRenewal site={page.site} onBack={onBack} />;
    case 'revoke':
      return <Revoke site={page.site} onAnew={() => onAnew(page.site)} onBack={onBack} />;
    case 'accounts':
      return <Accounts onBack={onBack} />;
    case 'zones':
      return <ClearZones runId={page.runId} kind={page.kind} onBack={onBack} />;
  }
}
