import Box from '@mui/material/Box';

/** The window's ground between two screens, for the moment in which a file is fetched. */
export function Blank() {
  return (
    <>
      <Box component="main" sx={{ gridArea: 'main' }} />
      <Box sx={{ gridArea: 'why', bgcolor: 'tokens.tideSoft', display: { xs: 'none', lg: 'block' } }} />
    </>
  );
}
