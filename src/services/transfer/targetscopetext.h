#pragma once

#include "domain/target/target.h"
#include "services/transfer/exportrow.h"
#include "services/transfer/resolver.h"

namespace zhucun {

/// 范围 as files write it. Terms: 全县, 县级干部, 市级单位, 困难户, each of which means each of them; 合计 at the end
/// means all of them together. Records: 每村, 每个乡镇, 每单位, 每支工作队, or one of them: 乡镇：小蒜沟镇,
/// 村：北朝碾村, 单位：县水务局, 工作队：…, with 乡镇 and 轮次 in columns of their own where the name alone does not
/// tell. Says on the row what it cannot read, and leaves the target alone.
void takeScope(ImportRow &row, Resolver &resolver, Target &target);

/// "scope", and "township" or "round" where takeScope() will need them.
void putScope(ExportRow &row, ExportNames &names, const Target &target);

} // namespace zhucun
