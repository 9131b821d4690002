#include "services/transfer/rolecell.h"

#include "domain/posting/postingrules.h"
#include "domain/posting/roletext.h"

namespace zhucun {

void takeRole(ImportRow &row, Posting &posting)
{
    row.take("first_secretary", posting.firstSecretary);
    if (const auto written = roleFromText(row.text("role"))) {
        posting.role = written->role;
        posting.firstSecretary = posting.firstSecretary || written->firstSecretary;
    } else {
        row.take("role", posting.role);
    }
    posting.firstSecretary = isFirstSecretary(posting);
}

} // namespace zhucun
