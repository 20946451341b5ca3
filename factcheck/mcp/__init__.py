"""Tools for writing assistants (Model Context Protocol), so that they check their own drafts."""
