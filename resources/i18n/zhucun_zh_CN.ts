<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountText</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>%1 added</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1：移入回收站</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <translation>%1：从回收站恢复</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1：保存</translation>
    </message>
    <message>
        <source>%1 set up</source>
        <translation>%1：初始设置</translation>
    </message>
    <message>
        <source>%1: file imported</source>
        <translation>%1：导入文件</translation>
    </message>
    <message>
        <source>%1: several changed at once</source>
        <translation>%1：批量修改</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change redone</source>
        <translation>重做修改</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sending unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>%1: member replaced</source>
        <translation>%1：轮换队员</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Work log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正单</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Attendance rules</source>
        <translation>考勤规则</translation>
    </message>
    <message>
        <source>Marks of the statuses</source>
        <translation>考勤符号</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1已关联</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>批准%1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>不同意%1</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>%1: back on post</source>
        <translation>%1：销假</translation>
    </message>
    <message>
        <source>Attendance entered</source>
        <translation>登记考勤</translation>
    </message>
    <message>
        <source>Attendance cleared</source>
        <translation>清除考勤</translation>
    </message>
    <message>
        <source>Attendance filled to the right</source>
        <translation>考勤向右填充</translation>
    </message>
    <message>
        <source>Attendance filled down</source>
        <translation>考勤向下填充</translation>
    </message>
    <message>
        <source>Attendance pasted</source>
        <translation>粘贴考勤</translation>
    </message>
    <message>
        <source>A day entered for all unrecorded</source>
        <translation>当日未登记人员统一登记</translation>
    </message>
    <message>
        <source>Nights in the village entered</source>
        <translation>登记宿村</translation>
    </message>
    <message>
        <source>Remarks on attendance entered</source>
        <translation>填写考勤备注</translation>
    </message>
    <message>
        <source>Attendance conflict decided</source>
        <translation>裁定考勤冲突</translation>
    </message>
    <message>
        <source>Month submitted to the county</source>
        <translation>月报上报县级</translation>
    </message>
    <message>
        <source>Month returned to the township</source>
        <translation>月报退回乡镇</translation>
    </message>
    <message>
        <source>Month reviewed</source>
        <translation>月报审核</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Month reopened</source>
        <translation>重开已月结月份</translation>
    </message>
    <message>
        <source>Exception closed with a reason</source>
        <translation>考勤异常结案</translation>
    </message>
    <message>
        <source>Exception opened again</source>
        <translation>考勤异常重新打开</translation>
    </message>
    <message>
        <source>Attendance decision taken back</source>
        <translation>撤销冲突裁定</translation>
    </message>
    <message>
        <source>Ledger entry</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>Kind of ledger entry</source>
        <translation>台账事项</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Honour or sanction</source>
        <translation>表彰处理</translation>
    </message>
    <message>
        <source>%1: standard entries added</source>
        <translation>%1：已补充标准目录</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>汇报模板</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>工作情况汇报</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Earlier figure</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>Issued document</source>
        <translation>定稿文件</translation>
    </message>
    <message>
        <source>Records linked as one event</source>
        <translation>关联为同一事件</translation>
    </message>
    <message>
        <source>Record taken out of its event</source>
        <translation>取消同一事件的关联</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>文件定稿</translation>
    </message>
    <message>
        <source>Issued document withdrawn</source>
        <translation>定稿文件作废</translation>
    </message>
    <message>
        <source>DingTalk attendance</source>
        <translation>钉钉考勤</translation>
    </message>
    <message>
        <source>WeCom attendance</source>
        <translation>企业微信考勤</translation>
    </message>
    <message>
        <source>Appointment forms</source>
        <translation>任免审批表</translation>
    </message>
    <message>
        <source>%1: two merged into one</source>
        <translation>合并重复的%1</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Finding of the data check confirmed as right</source>
        <translation>数据检查结果确认无误</translation>
    </message>
    <message>
        <source>Confirmation of the data check withdrawn</source>
        <translation>撤回数据检查的确认</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Zhucun</source>
        <translation>驻村</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 is a file that is read: %2</source>
        <translation>--%1 是要读取的文件，不能写入：%2</translation>
    </message>
    <message>
        <source>There is no entity &quot;%1&quot;. There are: %2</source>
        <translation>没有“%1”这种记录。可用的有：%2</translation>
    </message>
</context>
<context>
    <name>AttachmentItem</name>
    <message>
        <source>scaled down from %1</source>
        <translation>由%1缩小</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>DingTalk or WeCom…</source>
        <translation>导入钉钉/企业微信…</translation>
    </message>
</context>
<context>
    <name>BaselineForm</name>
    <message>
        <source>Earlier figure</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>Figure of an earlier time</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>&amp;Indicator *</source>
        <translation>指标(&amp;I) *</translation>
    </message>
    <message>
        <source>Townshi&amp;p</source>
        <translation>乡镇(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Figure *</source>
        <translation>数值(&amp;F) *</translation>
    </message>
    <message>
        <source>F&amp;rom *</source>
        <translation>起始日期(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>截止日期(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Grouped by</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Gro&amp;up key</source>
        <translation>分组值(&amp;U)</translation>
    </message>
    <message>
        <source>Taken fro&amp;m</source>
        <translation>来源(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>BaselinePage</name>
    <message>
        <source>Earlier figures</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>New earlier figure</source>
        <translation>新增历史数据</translation>
    </message>
    <message>
        <source>No figures of earlier years yet. Type them from the reports of those years, or import a file: statistics compare with them.</source>
        <translation>还没有历史数据。请从往年的总结中录入，或导入文件，统计时用来计算同比、环比。</translation>
    </message>
</context>
<context>
    <name>CadreForm</name>
    <message>
        <source>&amp;Basics</source>
        <translation>基本信息(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Education and work</source>
        <translation>学历与工作(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Family members</source>
        <translation>家庭成员(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;In-service degree</source>
        <translation>在职学位(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Joined the Party</source>
        <translation>入党时间(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Kind of cadre</source>
        <translation>干部类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Postings</source>
        <translation>派驻(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Résumé and family</source>
        <translation>简历与家庭(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>性别(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Started work</source>
        <translation>参加工作时间(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Technical title</source>
        <translation>专业技术职务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>工作单位(&amp;U)</translation>
    </message>
    <message>
        <source>B&amp;orn</source>
        <translation>出生年月(&amp;O)</translation>
    </message>
    <message>
        <source>Birthp&amp;lace</source>
        <translation>出生地(&amp;L)</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>De&amp;gree</source>
        <translation>学位(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;ducation</source>
        <translation>学历(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;thnicity</source>
        <translation>民族(&amp;T)</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制教育</translation>
    </message>
    <message>
        <source>He&amp;alth</source>
        <translation>健康状况(&amp;A)</translation>
    </message>
    <message>
        <source>I&amp;n-service education</source>
        <translation>在职教育(&amp;N)</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职教育</translation>
    </message>
    <message>
        <source>In-service sc&amp;hool</source>
        <translation>在职毕业院校及专业(&amp;H)</translation>
    </message>
    <message>
        <source>Na&amp;me *</source>
        <translation>姓名(&amp;M) *</translation>
    </message>
    <message>
        <source>Nati&amp;ve place</source>
        <translation>籍贯(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>联系电话(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>职务(&amp;O)</translation>
    </message>
    <message>
        <source>Personnel &amp;category</source>
        <translation>人员类别(&amp;C)</translation>
    </message>
    <message>
        <source>Politi&amp;cal status</source>
        <translation>政治面貌(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;ank</source>
        <translation>职级(&amp;A)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reser&amp;ve cadre</source>
        <translation>后备干部(&amp;V)</translation>
    </message>
    <message>
        <source>Rewards &amp;and sanctions</source>
        <translation>奖惩情况(&amp;A)</translation>
    </message>
    <message>
        <source>Rewards and sanctions</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>Ré&amp;sumé</source>
        <translation>简历(&amp;S)</translation>
    </message>
    <message>
        <source>School and &amp;major</source>
        <translation>毕业院校及专业(&amp;M)</translation>
    </message>
    <message>
        <source>Specia&amp;lity</source>
        <translation>专长(&amp;L)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>CadrePage</name>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>New cadre</source>
        <translation>新增干部</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No cadres yet. Enter the first one, or import a roster.</source>
        <translation>还没有干部。请录入第一名，或导入花名册。</translation>
    </message>
    <message>
        <source>Not posted today</source>
        <translation>今日未派驻</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Posted today</source>
        <translation>今日在驻</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Reserve cadre</source>
        <translation>后备干部</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>CalendarDayForm</name>
    <message>
        <source>Calendar day</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>Day changed by the county</source>
        <translation>本县更改的日子</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>Is &amp;a *</source>
        <translation>类型(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message>
        <source>--%1 cannot be given here.</source>
        <translation>此处不能使用 --%1。</translation>
    </message>
    <message>
        <source>--on-error: a calendar is taken as a whole; only stop can be given.</source>
        <translation>--on-error：日历须整体导入，只能用 stop。</translation>
    </message>
    <message>
        <source>%1: working days %2 → %3</source>
        <translation>%1：工作日 %2 → %3</translation>
    </message>
    <message>
        <source>(stays as it was for the %1 of %2 townships that have closed it)</source>
        <translation>（%2个乡镇中已月结的%1个保持不变）</translation>
    </message>
</context>
<context>
    <name>CategoryForm</name>
    <message>
        <source>&amp;Code *</source>
        <translation>代码(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;List *</source>
        <translation>所属目录(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Offered for new records</source>
        <translation>新记录中可选(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>顺序(&amp;P)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>类别项</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>List</source>
        <translation>所属目录</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新增类别</translation>
    </message>
    <message>
        <source>No categories yet.</source>
        <translation>还没有类别。</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用状态</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Finding</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Only this month; the last twelve unless given.</source>
        <translation>只查这个月；不写为最近十二个月。</translation>
    </message>
    <message>
        <source>One township, by name or code.</source>
        <translation>一个乡镇，写名称或代码。</translation>
    </message>
    <message>
        <source>Lists what somebody should look at: conflicts, days not recorded, arrears, overdue returns, questions, and records that contradict themselves or each other.</source>
        <translation>列出需要核查的事项：冲突、未登记、未达标、超期未销假、疑点，以及自相矛盾或互相矛盾的记录。</translation>
    </message>
    <message>
        <source>Only findings of this rule; may be given several times.</source>
        <translation>只列出该规则的结果，可多次给出。</translation>
    </message>
    <message>
        <source>Only error, warning or question; may be given several times.</source>
        <translation>只列出 error（错误）、warning（警告）或 question（疑点），可多次给出。</translation>
    </message>
    <message>
        <source>There is no severity %1; it is error, warning or question.</source>
        <translation>没有“%1”这种程度，应为 error、warning 或 question。</translation>
    </message>
</context>
<context>
    <name>CloseCommand</name>
    <message>
        <source>Nobody was posted there in %1.</source>
        <translation>%1 该处无派驻干部。</translation>
    </message>
    <message>
        <source>The month.</source>
        <translation>月份。</translation>
    </message>
    <message>
        <source>Submits, reviews and closes the attendance of a month, as far as that remains to be done.</source>
        <translation>办理一个月考勤的上报、审核和月结，已办的步骤不再重复。</translation>
    </message>
    <message>
        <source>One township, by name or code, or all of them.</source>
        <translation>一个乡镇的名称或代码；all 为全部乡镇。</translation>
    </message>
    <message>
        <source>Kept with each step; needed while conflicts are open.</source>
        <translation>备注，随每一步保存；尚有冲突未裁定时必填。</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>更正后的状态</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Amount</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答复处理</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Cadres posted</source>
        <translation>驻村干部数</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>历时天数</translation>
    </message>
    <message>
        <source>Disputes found</source>
        <translation>排查起数</translation>
    </message>
    <message>
        <source>Dissolved on</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>排查日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Households (times)</source>
        <translation>户次</translation>
    </message>
    <message>
        <source>How</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of household</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Lead official</source>
        <translation>包案领导</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>List</source>
        <translation>所属目录</translation>
    </message>
    <message>
        <source>Matter raised</source>
        <translation>反映问题</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>Party secretary</source>
        <translation>村党组织书记</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>People (times)</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Person visited</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post in the village</source>
        <translation>驻村职务</translation>
    </message>
    <message>
        <source>Posted since</source>
        <translation>驻村起始</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>化解日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Sent by level</source>
        <translation>派出层级</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>村类别</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>简要情况</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>帮扶方</translation>
    </message>
    <message>
        <source>Who is helped</source>
        <translation>帮扶对象</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>请假类别</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Reason of leave</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Approver needed</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>销假日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>考核方式</translation>
    </message>
    <message>
        <source>Capped by working days</source>
        <translation>不超过工作日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Sending unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>督查人</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>督查人次</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗人次</translation>
    </message>
    <message>
        <source>Who was away</source>
        <translation>不在岗人员</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>未办结处理</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>工作内容</translation>
    </message>
    <message>
        <source>Became a visit</source>
        <translation>已转走访</translation>
    </message>
    <message>
        <source>Way of checking</source>
        <translation>督查方式</translation>
    </message>
    <message>
        <source>Cadre or team</source>
        <translation>姓名或工作队</translation>
    </message>
    <message>
        <source>Kind of honour</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>授予机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Fund sources</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>细类</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Exemplary</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径说明</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Petitioner</source>
        <translation>信访人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Became a deed</source>
        <translation>已转为台账</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Sum of money</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>About</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is too much.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>--%1 has no value.</source>
        <translation>--%1 没有给值。</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 给了不止一次。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a day. Write 2026-03-05.</source>
        <translation>--%1：“%2”不是日期，请写成 2026-03-05。</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>说明本命令。</translation>
    </message>
    <message>
        <source>Language of messages; Chinese unless given.</source>
        <translation>提示语言，默认中文。</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output and nothing else.</source>
        <translation>只在标准输出写一个 JSON 对象，别无其他。</translation>
    </message>
    <message>
        <source>The county&apos;s database.</source>
        <translation>本县的数据库文件。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not a month. Write 2026-03.</source>
        <translation>--%1：“%2”不是月份，请写成 2026-03。</translation>
    </message>
</context>
<context>
    <name>CopyRows</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>DataFinding</name>
    <message>
        <source>%1 is no ID number of 18 characters with a day of birth.</source>
        <translation>身份证号 %1 不是含有效出生日期的18位号码。</translation>
    </message>
    <message>
        <source>%1: by the other digits the last character would be %2.</source>
        <translation>身份证号 %1 按前17位推算，末位应为 %2。</translation>
    </message>
    <message>
        <source>Born in %2 as recorded; the ID number %1 says %3.</source>
        <translation>登记的出生年月为 %2，身份证号 %1 显示为 %3。</translation>
    </message>
    <message>
        <source>%2 as recorded; the ID number %1 says %3.</source>
        <translation>登记的性别为%2，身份证号 %1 显示为%3。</translation>
    </message>
    <message>
        <source>%1 (%2) stands in two households.</source>
        <translation>%1（%2）同时列入两户。</translation>
    </message>
    <message>
        <source>May be one: %1 points of 100 (%2).</source>
        <translation>可能为同一对象：%1分（满分100，%2）。</translation>
    </message>
    <message>
        <source>Posted from %1 to %2, and from %3 to %4.</source>
        <translation>派驻时间 %1 至 %2 与 %3 至 %4 重叠。</translation>
    </message>
    <message>
        <source>Posted from %1 to %2; %3 lasts from %4 to %5.</source>
        <translation>派驻 %1 至 %2，%3为 %4 至 %5。</translation>
    </message>
    <message>
        <source>Two first secretaries at once for %2 days since %1.</source>
        <translation>自 %1 起同时有两名第一书记，共 %2 天。</translation>
    </message>
    <message>
        <source>Members posted today: %1; at least %2 are needed.</source>
        <translation>目前在派 %1 人，至少应有 %2 人。</translation>
    </message>
    <message>
        <source>%1, and no team serves it.</source>
        <translation>属于%1，但没有工作队派驻。</translation>
    </message>
    <message>
        <source>Not posted to this village on that day: %1.</source>
        <translation>当日未派驻该村：%1。</translation>
    </message>
    <message>
        <source>%1 was on leave (%2) from %3 to %4.</source>
        <translation>%1 在 %3 至 %4 请假（%2）。</translation>
    </message>
    <message>
        <source>Both leave and presence are recorded of %1.</source>
        <translation>%1 同时有请假和在岗记录。</translation>
    </message>
    <message>
        <source>Resolved on %2, before it was found on %1.</source>
        <translation>化解日期 %2 早于排查日期 %1。</translation>
    </message>
    <message>
        <source>Found %1 as reported; %2 of the disputes found then are resolved.</source>
        <translation>上报排查 %1 起，台账中该期排查且已化解的有 %2 起。</translation>
    </message>
    <message>
        <source>Found %1 as reported; the register has %2 of that time.</source>
        <translation>上报排查 %1 起，台账中该期为 %2 起。</translation>
    </message>
    <message>
        <source>Found %1, resolved %2.</source>
        <translation>排查 %1 起，化解 %2 起。</translation>
    </message>
    <message>
        <source>%1 members are listed, the household has %2 people.</source>
        <translation>列有家庭成员 %1 人，家庭人口为 %2 人。</translation>
    </message>
    <message>
        <source>%1 households, %2 people: %3 people per household.</source>
        <translation>%1 户 %2 人，户均 %3 人。</translation>
    </message>
    <message>
        <source>%1 households are on file, the village has %2.</source>
        <translation>已登记农户 %1 户，村户数为 %2 户。</translation>
    </message>
    <message>
        <source>The households on file have %1 people, the village %2.</source>
        <translation>已登记农户人口合计 %1 人，村人口为 %2 人。</translation>
    </message>
    <message>
        <source>%1 party members, %2 people.</source>
        <translation>党员 %1 名，人口 %2 人。</translation>
    </message>
    <message>
        <source>%1: poor households %2 of %3, poor people %4 of %5.</source>
        <translation>%1年贫困户 %2 户（全村 %3 户），贫困人口 %4 人（全村 %5 人）。</translation>
    </message>
    <message>
        <source>%1: %2 person-visits, usually %3 a month (%4 times the usual spread).</source>
        <translation>%1 走访 %2 人次，往常每月约 %3 人次（偏离为常规波动的 %4 倍）。</translation>
    </message>
    <message>
        <source>%1: %2 yuan of collective income, usually about %3.</source>
        <translation>%1年集体经济收入 %2 元，往年约 %3 元。</translation>
    </message>
    <message>
        <source>%1: %2 yuan, in this village usually about %3.</source>
        <translation>%1 %2 元，该村同类一般约 %3 元。</translation>
    </message>
    <message>
        <source>An ID number has 17 digits and a digit or X (GB 11643), with the day of birth in places 7 to 14. Compare it with the card.</source>
        <translation>身份证号为17位数字加1位数字或X（GB 11643），第7至14位为出生日期。请与证件核对。</translation>
    </message>
    <message>
        <source>The last character follows from the other 17. One of them is mistyped; compare the number with the card.</source>
        <translation>末位由前17位推算得出，号码中有一位录错，请与证件核对。</translation>
    </message>
    <message>
        <source>The ID number tells birth and sex. One of the two is mistyped, unless the personnel file was decided otherwise: then confirm it.</source>
        <translation>身份证号含出生日期和性别，两者必有一处录错；若人事档案另有认定，请确认无误并注明。</translation>
    </message>
    <message>
        <source>One person counts in one household. Take the person out of the household they left, or merge the two.</source>
        <translation>一人只能计入一户。请从已迁出的户中删去，或合并重复的两户。</translation>
    </message>
    <message>
        <source>Entered twice, they count twice and their work is split. Merge them, or confirm that they are two. Records with different valid ID numbers or codes are never listed here.</source>
        <translation>重复登记会重复计数，业务记录也分散在两处。请合并，或确认为两个不同对象。有效身份证号（或区划代码）不同的不会列入。</translation>
    </message>
    <message>
        <source>Nobody holds two postings of one kind at once. End the earlier one before the other begins.</source>
        <translation>同一人同类派驻不能重叠。请在后一段开始之前结束前一段。</translation>
    </message>
    <message>
        <source>A posting lies within its round, give or take the days allowed. Its dates, the round or the end of the posting may be wrong.</source>
        <translation>派驻应在轮次起止之内（容许规定天数的出入）。请核对派驻日期、轮次或结束日期。</translation>
    </message>
    <message>
        <source>A village has one first secretary, apart from the days of handing over. End the posting of the predecessor.</source>
        <translation>除交接的几天外，一村只有一名第一书记。请结束前任的派驻。</translation>
    </message>
    <message>
        <source>A village team has at least three people unless the county decided otherwise. A posting may be missing, or a replacement is due.</source>
        <translation>驻村工作队一般不少于3人（县里另有规定的除外）。可能漏登派驻，或应当补派。</translation>
    </message>
    <message>
        <source>Villages of these kinds are to have a team. Enter the team, name the village in the team that serves it, or take the tag away.</source>
        <translation>此类村应派工作队。请登记工作队，或在工作队中列入该村，或去掉村类别。</translation>
    </message>
    <message>
        <source>Somebody may well help out in the next village. Otherwise village, day or cadre of the visit are wrong, or a posting is missing.</source>
        <translation>到邻村帮忙是可能的；否则走访的村、日期或干部有误，或漏登派驻。</translation>
    </message>
    <message>
        <source>A visit is no leave: the day of the visit is wrong, the leave was cut short, or the visit was made on paper. Ask before judging.</source>
        <translation>请假期间不应有走访：走访日期有误、提前销假，或走访只在纸面。请先询问再判断。</translation>
    </message>
    <message>
        <source>A half day is either. Decide the conflict in the month grid, with a reason, or correct the leave or the entry.</source>
        <translation>同一半天只能是一种状态。请在考勤表中裁定并写明理由，或更正请假、考勤。</translation>
    </message>
    <message>
        <source>One of the two days is mistyped.</source>
        <translation>两个日期中有一个录错。</translation>
    </message>
    <message>
        <source>What a sweep reports and the disputes registered from it are the same ones. Enter those that are missing, or correct the number reported.</source>
        <translation>上报的排查数与台账登记的应当一致。请补登漏登的，或更正上报数。</translation>
    </message>
    <message>
        <source>Of one period and place, more resolved than found is possible only with arrears of before. Otherwise one of the figures is wrong.</source>
        <translation>同一期间、同一范围，化解多于排查只可能是包含往期积案，否则有一个数录错。</translation>
    </message>
    <message>
        <source>The number of people is of the household&apos;s register; members beyond it have moved, or the number is old.</source>
        <translation>人口以户籍人口为准；成员多于人口，说明有人已迁出或人口数未更新。</translation>
    </message>
    <message>
        <source>Households and population of the village do not fit together: one of the two is probably mistyped.</source>
        <translation>村户数与人口不相称，可能有一个数录错。</translation>
    </message>
    <message>
        <source>A part cannot be more than its whole. The village&apos;s numbers are old, or households stand on file twice or in the wrong village.</source>
        <translation>部分不能大于总数。可能村基本情况未更新，或农户重复登记、登错村。</translation>
    </message>
    <message>
        <source>A part cannot be more than its whole: one of the numbers is mistyped.</source>
        <translation>部分不能大于总数，有一个数录错。</translation>
    </message>
    <message>
        <source>Far from what this village had before (median and median deviation). It may be true; then confirm it. Otherwise look for a slip.</source>
        <translation>与该村以往相差悬殊（按中位数和绝对中位差衡量）。若属实请确认无误，否则请查找笔误。</translation>
    </message>
    <message>
        <source>Far from the other entries of this kind in the village. Often yuan and ten thousands of yuan were mixed up.</source>
        <translation>与该村同类事项的其他记录相差悬殊，常见原因是元与万元混淆。</translation>
    </message>
    <message>
        <source>Both have a valid ID number or code, and they differ: these are two.</source>
        <translation>两条记录的有效身份证号（或代码）不同，不是同一对象。</translation>
    </message>
    <message>
        <source>Postings would overlap: %1. Correct one of them first.</source>
        <translation>合并后派驻时间重叠：%1。请先更正其中一条。</translation>
    </message>
    <message>
        <source>Leaves would overlap: %1. Correct one of them first.</source>
        <translation>合并后请假重叠：%1。请先更正其中一条。</translation>
    </message>
    <message>
        <source>Closed months rest on the record that would go: %1. Keep that one instead, or open the months again.</source>
        <translation>已关账的月份以被并入的记录为依据：%1。请改为保留那一条，或先重新开账。</translation>
    </message>
    <message>
        <source>Both reported a sweep of the same time with different numbers: %1. Correct one of them first.</source>
        <translation>两村同期都上报了排查且数字不同：%1。请先更正其中一条。</translation>
    </message>
    <message>
        <source>One spot check says something of each: %1. Take one of the lines out first.</source>
        <translation>同一次督查对两人都有记录：%1。请先删去其中一行。</translation>
    </message>
    <message>
        <source>Days entered for both: %1. The entries of the record kept stay.</source>
        <translation>两人都有登记的考勤天数：%1。以保留的记录为准。</translation>
    </message>
    <message>
        <source>Closed months that go on naming the other record: %1.</source>
        <translation>仍以原名列示的已关账月份数：%1。</translation>
    </message>
</context>
<context>
    <name>DayFacts</name>
    <message>
        <source>time unknown</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>whole day %1</source>
        <translation>全天%1</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>上午%1</translation>
    </message>
    <message>
        <source>afternoon %1</source>
        <translation>下午%1</translation>
    </message>
    <message>
        <source>night in the village</source>
        <translation>宿村</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>(%1; %2)</source>
        <translation>（%1；%2）</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>Spot check: %1</source>
        <translation>督查：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Sign-in: %1</source>
        <translation>签到：%1</translation>
    </message>
    <message>
        <source>Not posted on this day</source>
        <translation>当日未派驻</translation>
    </message>
    <message>
        <source>Approved leave: %1</source>
        <translation>批准请假：%1</translation>
    </message>
    <message>
        <source>morning %1, afternoon %2</source>
        <translation>上午%1，下午%2</translation>
    </message>
    <message>
        <source>(day off)</source>
        <translation>（休息日）</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>Decided: %1 (%2)</source>
        <translation>裁定：%1（%2）</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>本月已月结。</translation>
    </message>
    <message>
        <source>Came back early, verified</source>
        <translation>提前返岗，已核实</translation>
    </message>
    <message>
        <source>Was on leave, the entry is wrong</source>
        <translation>确在请假，登记有误</translation>
    </message>
    <message>
        <source>Left without leave, verified</source>
        <translation>擅自离岗，已核实</translation>
    </message>
    <message>
        <source>Away on business, proof handed in</source>
        <translation>因公外出，已补证明</translation>
    </message>
    <message>
        <source>Was in the village, verified with the village</source>
        <translation>确在村内，已向村核实</translation>
    </message>
    <message>
        <source>Handing over, not counted</source>
        <translation>交接期间到村，不计入</translation>
    </message>
    <message>
        <source>Not posted, the entry is wrong</source>
        <translation>未派驻，登记有误</translation>
    </message>
    <message>
        <source>make-up work day of %1</source>
        <translation>%1补班</translation>
    </message>
</context>
<context>
    <name>DisputeForm</name>
    <message>
        <source>&amp;Agreement</source>
        <translation>协议编号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Followed up on</source>
        <translation>回访日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lead official</source>
        <translation>包案领导(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;People involved</source>
        <translation>涉及人数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recurrence of</source>
        <translation>复发自(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Source *</source>
        <translation>来源(&amp;S) *</translation>
    </message>
    <message>
        <source>&amp;Village *</source>
        <translation>村(&amp;V) *</translation>
    </message>
    <message>
        <source>&amp;What it is about *</source>
        <translation>简要情况(&amp;W) *</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>涉及金额(&amp;M)</translation>
    </message>
    <message>
        <source>Accepte&amp;d on</source>
        <translation>受理日期(&amp;D)</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Categor&amp;y *</source>
        <translation>纠纷类别(&amp;Y) *</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>E&amp;xemplary case</source>
        <translation>典型案例(&amp;X)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Follow-up result</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Found &amp;on *</source>
        <translation>排查日期(&amp;O) *</translation>
    </message>
    <message>
        <source>Given when saved</source>
        <translation>保存时自动编号</translation>
    </message>
    <message>
        <source>Linked &amp;to a petition</source>
        <translation>涉信访(&amp;T)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>调处结果(&amp;U)</translation>
    </message>
    <message>
        <source>Part&amp;ies *</source>
        <translation>当事人(&amp;I) *</translation>
    </message>
    <message>
        <source>R&amp;esolved on</source>
        <translation>化解日期(&amp;E)</translation>
    </message>
    <message>
        <source>Responsible &amp;cadre</source>
        <translation>责任干部(&amp;C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ris&amp;k *</source>
        <translation>风险等级(&amp;K) *</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Timeline of t&amp;he mediation</source>
        <translation>调处经过(&amp;H)</translation>
    </message>
    <message>
        <source>or some&amp;body else</source>
        <translation>或其他人(&amp;B)</translation>
    </message>
</context>
<context>
    <name>DisputePage</name>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Linked to a petition</source>
        <translation>涉信访</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>新增矛盾纠纷</translation>
    </message>
    <message>
        <source>No disputes yet. Enter the first one, or import a file.</source>
        <translation>还没有矛盾纠纷。请录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>不涉信访</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>未化解</translation>
    </message>
    <message>
        <source>People</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Of them the same event as in another ledger</source>
        <translation>其中与其他台账同一事件</translation>
    </message>
</context>
<context>
    <name>DivisionForm</name>
    <message>
        <source>&amp;Belongs to</source>
        <translation>上级区划(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Level *</source>
        <translation>级别(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Opened on</source>
        <translation>设立日期(&amp;O)</translation>
    </message>
    <message>
        <source>Clo&amp;sed on</source>
        <translation>撤销日期(&amp;S)</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
</context>
<context>
    <name>DivisionPage</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>New division</source>
        <translation>新增行政区划</translation>
    </message>
    <message>
        <source>No divisions yet.</source>
        <translation>还没有行政区划。</translation>
    </message>
    <message>
        <source>Townships and divisions</source>
        <translation>乡镇与行政区划</translation>
    </message>
</context>
<context>
    <name>DocumentOutput</name>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 未能写出。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写 %1……</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>文本文档 (*.odt)</translation>
    </message>
    <message>
        <source>Stopped. %1 was not written.</source>
        <translation>已停止，没有写出“%1”。</translation>
    </message>
    <message>
        <source>This document is a workbook of many sheets: save it as .xlsx. For paper, make its sheets one by one.</source>
        <translation>本报表是含多张工作表的工作簿，请保存为 .xlsx。需要打印的，请逐张生成。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Table as shown (*.csv)</source>
        <translation>所示表格 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Leave slip</source>
        <translation>请假条</translation>
    </message>
    <message>
        <source>One leave with the signature blocks its days need.</source>
        <translation>一次请假，按天数列出审批栏。</translation>
    </message>
    <message>
        <source>This cadre has no leave on that day.</source>
        <translation>该干部当天没有请假。</translation>
    </message>
    <message>
        <source>Spot-check sheet to fill in</source>
        <translation>空白督查表</translation>
    </message>
    <message>
        <source>Names and planned days, to take along.</source>
        <translation>印好姓名和计划日期，带去填写。</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>Names and days of a month with symbols and sums.</source>
        <translation>姓名和全月各日的符号、合计。</translation>
    </message>
    <message>
        <source>Monthly attendance bulletin</source>
        <translation>月考勤通报</translation>
    </message>
    <message>
        <source>An official document with three annexes.</source>
        <translation>公文格式，附三张附表。</translation>
    </message>
    <message>
        <source>Weekly summary</source>
        <translation>周汇总</translation>
    </message>
    <message>
        <source>Who has sent the weekly report, and the attendance of the week.</source>
        <translation>周报上报情况和本周在岗情况。</translation>
    </message>
    <message>
        <source>Register of leaves</source>
        <translation>请销假登记表</translation>
    </message>
    <message>
        <source>Leaves that touch the month, with what became of them.</source>
        <translation>当月的请假和销假情况。</translation>
    </message>
    <message>
        <source>Spot checks of a month</source>
        <translation>督查情况表</translation>
    </message>
    <message>
        <source>Who was met where, and what followed.</source>
        <translation>督查了哪里、谁不在岗、怎样处理。</translation>
    </message>
    <message>
        <source>Subsidy sheet</source>
        <translation>补助发放表</translation>
    </message>
    <message>
        <source>What is paid for the days of the month, to be signed for.</source>
        <translation>按当月天数计发的补助，供签字领取。</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Single sheets</source>
        <translation>单表</translation>
    </message>
    <message>
        <source>Ledger of visits</source>
        <translation>走访台账</translation>
    </message>
    <message>
        <source>Every visit with what was raised and answered; sums of people and households.</source>
        <translation>逐条列出走访、反映问题和答复，合计人次和户次。</translation>
    </message>
    <message>
        <source>Ledger of disputes</source>
        <translation>矛盾纠纷排查调处台账</translation>
    </message>
    <message>
        <source>Every dispute found in the period and how it was settled.</source>
        <translation>期内排查的每起纠纷和调处情况。</translation>
    </message>
    <message>
        <source>Ledger of deeds, projects and funds</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>Every entry; sums by kind, as their units differ.</source>
        <translation>逐条列出；单位不同，按类别合计。</translation>
    </message>
    <message>
        <source>Ledger of petitions</source>
        <translation>信访台账</translation>
    </message>
    <message>
        <source>Every petition with its level, its form and what came of it.</source>
        <translation>逐件列出信访的层级、形式和办理结果。</translation>
    </message>
    <message>
        <source>Township monthly report</source>
        <translation>乡镇驻村工作月报</translation>
    </message>
    <message>
        <source>Figures, attendance, visits, disputes; each township on pages of its own.</source>
        <translation>主要数据、在岗、走访、纠纷；各乡镇另起一页。</translation>
    </message>
    <message>
        <source>All tables of the month</source>
        <translation>月度报表汇总</translation>
    </message>
    <message>
        <source>One workbook with a sheet for each table of the month and a list of them.</source>
        <translation>一个工作簿，当月每张报表一个工作表，附目录。</translation>
    </message>
    <message>
        <source>Roster of cadres</source>
        <translation>驻村干部花名册</translation>
    </message>
    <message>
        <source>Who is posted where on a day, by township and village.</source>
        <translation>某日在岗的驻村干部，按乡镇、村排列。</translation>
    </message>
    <message>
        <source>Cadres counted</source>
        <translation>第一书记（驻村干部）统计表</translation>
    </message>
    <message>
        <source>First secretaries or others by township, level, rank, age, sex, education.</source>
        <translation>各乡镇第一书记或驻村干部人数，按性别、层级、级别、年龄、学历、政治面貌分列。</translation>
    </message>
    <message>
        <source>Cadre sheet</source>
        <translation>干部一人一表</translation>
    </message>
    <message>
        <source>A cadre and the year&apos;s work; without a name, all who were posted, each on pages of their own.</source>
        <translation>一名干部的基本情况和全年工作；不填姓名即当年派驻的全部干部，每人另起一页。</translation>
    </message>
    <message>
        <source>Nobody was posted there in that year.</source>
        <translation>当年那里没有派驻干部。</translation>
    </message>
    <message>
        <source>Dispute file</source>
        <translation>人民调解登记表（卷宗）</translation>
    </message>
    <message>
        <source>Registration form, steps, agreement and return visit, list of papers.</source>
        <translation>登记表、调处过程、协议履行和回访、卷宗目录。</translation>
    </message>
</context>
<context>
    <name>DrillCommand</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lists the records behind one number.</source>
        <translation>列出一个数字背后的记录。</translation>
    </message>
    <message>
        <source>Which number.</source>
        <translation>哪个指标。</translation>
    </message>
    <message>
        <source>Of one group: its key, as stats --json has it, or its name.</source>
        <translation>某一组的：写 stats --json 中的 key 或组名。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source> (error number %1)</source>
        <translation>（错误编号 %1）</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 can be read but not changed.</source>
        <translation>%1 只能读取，不能修改。</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version.</source>
        <translation>%1 无法升级到当前版本。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 holds more than a workbook may. %2</source>
        <translation>%1 的内容超出工作簿的上限。%2</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是其他程序的数据库。</translation>
    </message>
    <message>
        <source>%1 is already on file.</source>
        <translation>%1已有登记。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program.</source>
        <translation>%1 不是本程序的数据库。</translation>
    </message>
    <message>
        <source>%1 is not an XLSX workbook.</source>
        <translation>%1 不是 XLSX 工作簿。</translation>
    </message>
    <message>
        <source>%1 is still used by other records. %2</source>
        <translation>%1 仍被其他记录引用。%2</translation>
    </message>
    <message>
        <source>%1 may be any of several. %2</source>
        <translation>%1 对应不止一条记录。%2</translation>
    </message>
    <message>
        <source>%1 no longer exists.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime. %2</source>
        <translation>%1 在此期间已被他人修改。%2</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program.</source>
        <translation>%1 由本程序的更新版本建立。</translation>
    </message>
    <message>
        <source>Add them to the heading row, or say which columns they are.</source>
        <translation>请在表头行补上，或指明对应的列。</translation>
    </message>
    <message>
        <source>Ask for the right to write to this file and its folder.</source>
        <translation>请申请该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Ask the administrator for the right to it.</source>
        <translation>请向管理员申请权限。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>请先修改或删除这些记录。</translation>
    </message>
    <message>
        <source>Check how it is written, or add it first.</source>
        <translation>请检查写法，或先新增。</translation>
    </message>
    <message>
        <source>Check that the right file and sheet are chosen.</source>
        <translation>请检查文件和工作表是否选对。</translation>
    </message>
    <message>
        <source>Check that you may open it and that no other program has locked it.</source>
        <translation>请检查是否有权打开，以及是否被其他程序占用。</translation>
    </message>
    <message>
        <source>Check the name and the folder, or whether the drive is connected.</source>
        <translation>请检查文件名和文件夹，或磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Choose a file with content; it may not have been copied completely.</source>
        <translation>请选择有内容的文件；该文件可能没有复制完整。</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>请选择其他文件，或恢复备份。</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>请选择其他文件。该文件未被改动。</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents folder.</source>
        <translation>请选择其他文件夹，例如“文档”文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or move the existing file away first.</source>
        <translation>请换一个名称，或先移走已有的文件。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>请选择其中的一个工作表。</translation>
    </message>
    <message>
        <source>Choose one of the kinds offered, such as .pdf or .xlsx.</source>
        <translation>请选用所列的类型，如 .pdf 或 .xlsx。</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>请先在那里关闭。</translation>
    </message>
    <message>
        <source>Correct the marked fields and save again.</source>
        <translation>请改正有标记的内容后再保存。</translation>
    </message>
    <message>
        <source>Files of the kind &quot;%1&quot; cannot be used here.</source>
        <translation>此处不能使用“%1”类型的文件。</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then try again. Nothing was lost.</source>
        <translation>请腾出空间或换一个磁盘后重试。数据没有丢失。</translation>
    </message>
    <message>
        <source>Give the full name or the code.</source>
        <translation>请写全称或代码。</translation>
    </message>
    <message>
        <source>If it is open in another program, close it there and try again.</source>
        <translation>如果该文件已在其他程序中打开，请先关闭再重试。</translation>
    </message>
    <message>
        <source>Install the newer version here too. The file was not changed.</source>
        <translation>请在本机也安装新版本。该文件未被改动。</translation>
    </message>
    <message>
        <source>It is as it was before. Pass on the error number and keep using the old version.</source>
        <translation>该文件保持原样。请上报错误编号，并继续使用旧版本。</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the latest backup.</source>
        <translation>请保留该文件不动，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Look at their version, then enter your changes again.</source>
        <translation>请先查看对方改后的内容，再重新填写您的修改。</translation>
    </message>
    <message>
        <source>No file can be written to the folder %1.</source>
        <translation>无法向文件夹 %1 写入文件。</translation>
    </message>
    <message>
        <source>Nothing is known by the name %1.</source>
        <translation>没有名为 %1 的记录。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, pass on the error number.</source>
        <translation>没有任何改动。请重试；如再次出现，请上报错误编号。</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the rows listed and import the file again.</source>
        <translation>没有保存任何内容。请改正所列各行后重新导入。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>请用 Excel 或 WPS 打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS, save it under a new name and try again.</source>
        <translation>请用 Excel 或 WPS 打开，另存为新文件后重试。</translation>
    </message>
    <message>
        <source>Open the existing record instead, or change what must be unique.</source>
        <translation>请打开已有的记录，或修改不能重复的内容。</translation>
    </message>
    <message>
        <source>Part of the database %1 is missing.</source>
        <translation>数据库 %1 不完整。</translation>
    </message>
    <message>
        <source>Reload the list; somebody may have moved it to the trash.</source>
        <translation>请刷新列表；可能已有人把它移入回收站。</translation>
    </message>
    <message>
        <source>Rename or remove all but one of each.</source>
        <translation>同名的列请只留一个，其余改名或删除。</translation>
    </message>
    <message>
        <source>Rows that could not be taken over: %1</source>
        <translation>有%1行未能导入。</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8 or as XLSX and try again.</source>
        <translation>请另存为 CSV UTF-8 或 XLSX 后重试。</translation>
    </message>
    <message>
        <source>Save it without a password and try again.</source>
        <translation>请取消密码另存后重试。</translation>
    </message>
    <message>
        <source>See the help for what can be given.</source>
        <translation>可用的写法请看帮助。</translation>
    </message>
    <message>
        <source>Some entries are missing or wrong.</source>
        <translation>有的内容漏填或有误。</translation>
    </message>
    <message>
        <source>Split it, for example by township or by year.</source>
        <translation>请拆分成几个文件，例如按乡镇或按年份。</translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read.</source>
        <translation>无法识别 %1 的文字编码。</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>数据库 %1 已损坏。</translation>
    </message>
    <message>
        <source>The database is busy with other work.</source>
        <translation>数据库正忙。</translation>
    </message>
    <message>
        <source>The program could not finish this.</source>
        <translation>程序未能完成此操作。</translation>
    </message>
    <message>
        <source>The workbook %1 is damaged.</source>
        <translation>工作簿 %1 已损坏。</translation>
    </message>
    <message>
        <source>The workbook %1 is protected by a password.</source>
        <translation>工作簿 %1 设有密码。</translation>
    </message>
    <message>
        <source>The workbook has no sheet %1. %2</source>
        <translation>工作簿中没有工作表 %1。%2</translation>
    </message>
    <message>
        <source>There are no rows to import in %1.</source>
        <translation>%1 中没有可导入的行。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>磁盘空间不足，无法写入 %1。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>These columns are missing: %1</source>
        <translation>缺少这些列：%1</translation>
    </message>
    <message>
        <source>These headings occur more than once: %1</source>
        <translation>这些表头重复出现：%1</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed again later.</source>
        <translation>无法撤销：%1 之后又被修改过。</translation>
    </message>
    <message>
        <source>This was not understood: %1</source>
        <translation>无法理解：%1</translation>
    </message>
    <message>
        <source>Undo the later change first, or correct the record by hand.</source>
        <translation>请先撤销后来的修改，或手工改正该记录。</translation>
    </message>
    <message>
        <source>Wait a moment and try again. Nothing was saved.</source>
        <translation>请稍候重试。没有保存任何内容。</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>您没有权限执行此操作。</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>该名称</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>该记录</translation>
    </message>
    <message>
        <source>The quotation mark in row %1 is not closed properly.</source>
        <translation>第 %1 行的引号没有正确结束。</translation>
    </message>
    <message>
        <source>Correct it in the file, or save the table as XLSX and try again.</source>
        <translation>请在文件中改正，或另存为 XLSX 后重试。</translation>
    </message>
    <message>
        <source>The cell in row %1, column %2 holds more text than a cell may.</source>
        <translation>第 %1 行第 %2 列的单元格文字超过上限。</translation>
    </message>
    <message>
        <source>Shorten it and try again.</source>
        <translation>请缩短后重试。</translation>
    </message>
    <message>
        <source>A cell in row %1 holds more text than a cell may.</source>
        <translation>第 %1 行有单元格文字超过上限。</translation>
    </message>
    <message>
        <source>The file is open in another window or program, by %1 on the computer %2.</source>
        <translation>文件已由 %1 在电脑 %2 上打开。</translation>
    </message>
    <message>
        <source>%2 is closed for %1.</source>
        <translation>%1 的 %2 已月结。</translation>
    </message>
    <message>
        <source>A closed month stays as it is: write a correction, or have the month reopened.</source>
        <translation>已月结的月份不再变动：请填写更正单，或先重开该月。</translation>
    </message>
    <message>
        <source>%1 is no report of DingTalk or WeCom that can be read here.</source>
        <translation>%1 不是可以识别的钉钉或企业微信报表。</translation>
    </message>
    <message>
        <source>Export it again as it comes from the app, and choose the file unchanged.</source>
        <translation>请从应用重新导出，直接选择原文件。</translation>
    </message>
    <message>
        <source>The report says it is of %1, but the columns of its days do not fit that: “%2”.</source>
        <translation>报表写明统计 %1，但日期列“%2”与此不符。</translation>
    </message>
    <message>
        <source>Title and days are of different months: export the report again.</source>
        <translation>标题与日期列不是同一时段，请重新导出。</translation>
    </message>
    <message>
        <source>The columns of the report&apos;s days do not fit the period it says it is of.</source>
        <translation>报表的日期列与写明的统计日期不符。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>%1: rows written: %2</source>
        <translation>%1：写出 %2 行</translation>
    </message>
    <message>
        <source>--encoding: &quot;%1&quot; is neither utf-8 nor gb18030.</source>
        <translation>--encoding：“%1”既不是 utf-8 也不是 gb18030。</translation>
    </message>
    <message>
        <source>--out must end in .csv or .xlsx: %1</source>
        <translation>--out 须以 .csv 或 .xlsx 结尾：%1</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写的文件。</translation>
    </message>
    <message>
        <source>Of a CSV file; utf-8 unless given.</source>
        <translation>CSV 文件的编码，默认 utf-8。</translation>
    </message>
    <message>
        <source>Which records: {&quot;township&quot;:&quot;…&quot;,&quot;village&quot;:&quot;…&quot;,&quot;round&quot;:…,&quot;from&quot;:&quot;2026-01-01&quot;,&quot;to&quot;:&quot;2026-12-31&quot;,&quot;text&quot;:&quot;…&quot;}.</source>
        <translation>要哪些记录：{&quot;township&quot;:&quot;…&quot;,&quot;village&quot;:&quot;…&quot;,&quot;round&quot;:…,&quot;from&quot;:&quot;2026-01-01&quot;,&quot;to&quot;:&quot;2026-12-31&quot;,&quot;text&quot;:&quot;…&quot;}。</translation>
    </message>
    <message>
        <source>--form: only attendance has another form, sheet.</source>
        <translation>--form：只有考勤（attendance）可用 sheet（考勤表）形式。</translation>
    </message>
    <message>
        <source>--form sheet needs --month, and an .xlsx file for --out.</source>
        <translation>--form sheet 须同时给出 --month，且 --out 须为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Only what is of that month.</source>
        <translation>只导出该月的记录。</translation>
    </message>
    <message>
        <source>Attendance as offices keep it: a row a cadre, a column a day, symbols; with --month.</source>
        <translation>按单位习用的考勤表导出：一人一行、一日一列、用符号；须给出 --month。</translation>
    </message>
    <message>
        <source>Writes all columns of an entity as CSV or XLSX. What is written can be imported again. The entity lrmx writes the appointment forms of cadres, a file each into the folder --out, or one as --out X.lrmx.</source>
        <translation>把一类数据的全部列写成 CSV 或 XLSX，可以再导入。lrmx 写出干部任免审批表：每人一个文件写入 --out 文件夹，或用 --out X.lrmx 写出一份。</translation>
    </message>
</context>
<context>
    <name>FigureRecords</name>
    <message>
        <source>The records could not be opened.</source>
        <translation>记录打不开。</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Half days whose records contradict each other: %1.</source>
        <translation>有%1个半天的记录相互矛盾，待裁定。</translation>
    </message>
    <message>
        <source>Working days nobody recorded: %1.</source>
        <translation>有%1个工作日未登记。</translation>
    </message>
    <message>
        <source>Days required %1, present %2, missing %3.</source>
        <translation>应驻%1天，实驻%2天，差%3天。</translation>
    </message>
    <message>
        <source>Working days in a row absent or unrecorded: %1, from %2 to %3.</source>
        <translation>连续%1个工作日缺勤或未登记（%2至%3）。</translation>
    </message>
    <message>
        <source>%1 ended on %2; days since then without a return: %3.</source>
        <translation>%1于%2到期，超期%3天未销假。</translation>
    </message>
    <message>
        <source>Days of leave this year: %1, more than the %2 allowed.</source>
        <translation>本年累计请假%1天，超过规定的%2天。</translation>
    </message>
    <message>
        <source>Days entered as leave without an approved request: %1.</source>
        <translation>有%1天登记为请假，但无已批准的请假单。</translation>
    </message>
    <message>
        <source>Signed in at %1 sharp on each of %2 days. Was it done on the spot?</source>
        <translation>有%2天均在%1签到，是否本人现场签到？</translation>
    </message>
    <message>
        <source>The device %1 also signed in for %2. Did one sign in for the other?</source>
        <translation>设备%1还为%2签到，是否存在代签？</translation>
    </message>
    <message>
        <source>All of %1 signed in at identical minutes on %2 days. Did one sign in for all?</source>
        <translation>%1全队有%2天签到时刻完全相同，是否一人代签？</translation>
    </message>
    <message>
        <source>Days in the village %1, nights none. Does the cadre stay in the village?</source>
        <translation>在村%1天而无宿村记录，是否走读？</translation>
    </message>
</context>
<context>
    <name>HonourForm</name>
    <message>
        <source>Honour or sanction</source>
        <translation>表彰处理</translation>
    </message>
    <message>
        <source>&amp;Cadre</source>
        <translation>干部(&amp;C)</translation>
    </message>
    <message>
        <source>or a &amp;team</source>
        <translation>或工作队(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>类别(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Awarded by</source>
        <translation>授予机关(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;ocument number</source>
        <translation>文号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>HonourPage</name>
    <message>
        <source>Honours and sanctions</source>
        <translation>表彰处理</translation>
    </message>
    <message>
        <source>New honour or sanction</source>
        <translation>新增表彰处理</translation>
    </message>
    <message>
        <source>No honours or sanctions yet. Enter the first one, or import a file.</source>
        <translation>还没有表彰处理记录。请录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Honour or sanction</source>
        <translation>表彰处理</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Honour</source>
        <translation>表彰</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>住址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>户类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Head *</source>
        <translation>户主(&amp;H) *</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>家庭成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Village *</source>
        <translation>村(&amp;V) *</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>联系电话(&amp;O)</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新增农户</translation>
    </message>
    <message>
        <source>No households yet. Enter the first one, or import a file.</source>
        <translation>还没有农户。请录入第一户，或导入文件。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>读取 %1 行：新增 %2，更改 %3，未变 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Everything was there already.</source>
        <translation>内容均已存在，没有变化。</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes the whole import back.</source>
        <translation>已保存。按 Ctrl+Z 可整体撤销本次导入。</translation>
    </message>
    <message>
        <source>Nothing was saved, because rows are wrong.</source>
        <translation>有错误行，没有保存任何内容。</translation>
    </message>
    <message>
        <source>The same file was imported before, on %1 by %2.</source>
        <translation>这个文件此前导入过（%1，%2）。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>(warning) </source>
        <translation>（提醒）</translation>
    </message>
    <message>
        <source>--on-error: &quot;%1&quot; is neither stop nor skip.</source>
        <translation>--on-error：“%1”既不是 stop 也不是 skip。</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>略过的列：%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存。</translation>
    </message>
    <message>
        <source>Only tried: nothing was saved.</source>
        <translation>只是试运行，没有保存。</translation>
    </message>
    <message>
        <source>Read %1: new %2, changed %3, unchanged %4, rejected %5.</source>
        <translation>读取 %1 行：新增 %2，更新 %3，未变 %4，退回 %5。</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>工作簿中的工作表，写名称或序号。</translation>
    </message>
    <message>
        <source>Try everything and save nothing.</source>
        <translation>全部试一遍，不保存。</translation>
    </message>
    <message>
        <source>UTF-8, UTF-16 or GB18030; found out unless given.</source>
        <translation>UTF-8、UTF-16 或 GB18030，不给时自动判断。</translation>
    </message>
    <message>
        <source>Workbook of the rejected rows, to be corrected and imported again.</source>
        <translation>把退回的行写成工作簿，改好后可再导入。</translation>
    </message>
    <message>
        <source>row %1: %2%3</source>
        <translation>第 %1 行：%2%3</translation>
    </message>
    <message>
        <source>stop (unless given): a bad row means that nothing is saved; skip: the good rows are saved.</source>
        <translation>stop（默认）：有一行不合格就都不保存；skip：保存合格的行。</translation>
    </message>
    <message>
        <source>{&quot;heading in the file&quot;: &quot;column&quot;}.</source>
        <translation>{&quot;文件中的表头&quot;: &quot;列&quot;}。</translation>
    </message>
    <message>
        <source>… and more; --json lists up to %1 of each kind.</source>
        <translation>……还有更多；--json 每类最多列出 %1 条。</translation>
    </message>
    <message>
        <source>Of an attendance sheet with a column a day that does not name its month.</source>
        <translation>按日列的考勤表中没有写明月份时，指明是哪个月。</translation>
    </message>
    <message>
        <source>--mapping: there is no column &quot;%1&quot;. Columns are: %2</source>
        <translation>--mapping：没有“%1”这一列。可用的列：%2</translation>
    </message>
    <message>
        <source>--headings: &quot;%1&quot; is no row, and no rows such as 3-4.</source>
        <translation>--headings：“%1”不是行号，也不是 3-4 这样的行号范围。</translation>
    </message>
    <message>
        <source>--delimiter: &quot;%1&quot; is neither a comma, a semicolon nor tab.</source>
        <translation>--delimiter：“%1”不是逗号、分号或 tab。</translation>
    </message>
    <message>
        <source>--profile: &quot;%1&quot; is for %2.</source>
        <translation>--profile：“%1”是用于 %2 的。</translation>
    </message>
    <message>
        <source>The same file was imported before: batch %1, %2, by %3.</source>
        <translation>同一文件已导入过：第 %1 批，%2，%3。</translation>
    </message>
    <message>
        <source>Batch %1 of the import history; &quot;imports undo %1&quot; takes it back.</source>
        <translation>记为导入历史第 %1 批；imports undo %1 可整批撤销。</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>工作表：%1</translation>
    </message>
    <message>
        <source>The example row of the form was passed over.</source>
        <translation>已跳过模板的示例行。</translation>
    </message>
    <message>
        <source>Takes the rows of a CSV or XLSX file over. The same file twice changes nothing. The entity calendar takes holidays and make-up work days, from a table or from JSON as holiday-cn publishes it; the entity lrmx takes appointment forms (.lrmx, .lrm) from a file or a whole folder; dingtalk and wecom take exports of those apps as they are.</source>
        <translation>导入 CSV 或 XLSX 文件中的各行。同一文件导入两次，第二次不产生任何变化。calendar 导入节假日和调休工作日，可以是表格，也可以是 holiday-cn 发布的 JSON；lrmx 导入干部任免审批表（.lrmx、.lrm），可以是一个文件或整个文件夹；dingtalk、wecom 导入这两个软件导出的考勤文件，原样即可。</translation>
    </message>
    <message>
        <source>Between the cells of a text file; found out unless given.</source>
        <translation>文本文件各单元格之间的分隔符；不给出时自动判断。</translation>
    </message>
    <message>
        <source>Rows of the headings; found by what they say unless given.</source>
        <translation>表头所在行；不给出时按内容查找。</translation>
    </message>
    <message>
        <source>How the file is read, as it was saved under this name.</source>
        <translation>按以此名称保存的导入方案读取文件。</translation>
    </message>
    <message>
        <source>Keeps how this file was read under this name.</source>
        <translation>把本次读取文件的方式以此名称保存为导入方案。</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>XLSX or CSV, as it came. Nothing is saved before the last step.</source>
        <translation>XLSX 或 CSV，原样即可。最后一步之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>XLSX or CSV; drop a file here</source>
        <translation>XLSX 或 CSV；可把文件拖到这里</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>内容(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ImportHistoryPage</name>
    <message>
        <source>Import history</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>File, kind, account</source>
        <translation>文件名、内容、操作人</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>&amp;Records of this import…</source>
        <translation>打开本批记录(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save the original file…</source>
        <translation>另存原文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>撤销本次导入(&amp;T)…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>ImportLogText</name>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1 (advice): %2</source>
        <translation>第 %1 行（提醒）：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 This was undone.</source>
        <translation>%1（此次撤销已被取消）</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1，%2，SHA-256 %3</translation>
    </message>
    <message>
        <source>%1; the file itself was not kept.</source>
        <translation>%1；原文件没有保存。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Nothing was wrong with the rows.</source>
        <translation>各行均无问题。</translation>
    </message>
</context>
<context>
    <name>ImportMappingPage</name>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>What each column of the file is. Proposals by content or by part of a heading are to be looked at.</source>
        <translation>文件的每一列对应什么。按内容或部分表头提出的建议须核对。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>导入方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>保存为方案(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Preview and check</source>
        <translation>预览与检查</translation>
    </message>
    <message>
        <source>Wrong cells are marked; they can be corrected here, the file stays as it is.</source>
        <translation>有问题的单元格已标出，可在此更正，原文件不变。</translation>
    </message>
    <message>
        <source>Check &amp;all rows</source>
        <translation>检查全部行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Wrong rows</source>
        <translation>错误行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The rows are saved in one step, and can be taken back in one step.</source>
        <translation>各行一次保存，也可一次撤销。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save the re&amp;jected rows for correction…</source>
        <translation>另存被拒绝的行以便更正(&amp;J)…</translation>
    </message>
    <message>
        <source>Show the &amp;records</source>
        <translation>查看记录(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;history</source>
        <translation>查看历史(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ImportSheetPage</name>
    <message>
        <source>Sheet and headings</source>
        <translation>工作表与表头</translation>
    </message>
    <message>
        <source>The rows with the headings are marked; what stands above them is passed over.</source>
        <translation>表头所在行已标出，其上方的内容不导入。</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>工作表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>Headings in &amp;rows</source>
        <translation>表头在第(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Find &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 rows read: nothing new, nothing changed.</source>
        <translation>读入 %1 行：没有新增，没有修改。</translation>
    </message>
    <message>
        <source>%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected.</source>
        <translation>读入 %1 行：新增 %2，修改 %3，不变 %4，退回 %5。</translation>
    </message>
    <message>
        <source>Taken back: %1 new records to the trash, %2 records as before, %3 days as before.</source>
        <translation>撤回：新增的 %1 条记录移入回收站，%2 条记录恢复原样，%3 天考勤恢复原样。</translation>
    </message>
    <message>
        <source>Stays: %1.</source>
        <translation>保留未动：%1 处。</translation>
    </message>
</context>
<context>
    <name>ImportsCommand</name>
    <message>
        <source>Lists the files that were imported, newest first.</source>
        <translation>列出导入过的文件，最近的在前。</translation>
    </message>
    <message>
        <source>Only those with T in their name, kind or account.</source>
        <translation>只列文件名、内容或操作人含 T 的。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No file was imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
</context>
<context>
    <name>ImportsFileCommand</name>
    <message>
        <source>Writes the file of an import as it came.</source>
        <translation>输出某批导入的原文件。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>%1 bytes written to %2</source>
        <translation>已写入 %2，共 %1 字节</translation>
    </message>
</context>
<context>
    <name>ImportsShowCommand</name>
    <message>
        <source>&quot;%1&quot; is no import; imports shows their numbers.</source>
        <translation>没有第“%1”批导入；批号见 imports。</translation>
    </message>
    <message>
        <source>Shows an import with its counts, its log and what was taken back of it.</source>
        <translation>显示某批导入的行数、日志和撤销情况。</translation>
    </message>
    <message>
        <source>Also the records it wrote, up to %1.</source>
        <translation>同时列出写入的记录，最多 %1 条。</translation>
    </message>
    <message>
        <source>Batch %1: %2, %3</source>
        <translation>第 %1 批：%2，%3</translation>
    </message>
    <message>
        <source>%1 by %2; %3</source>
        <translation>%1，%2；%3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ImportsUndoCommand</name>
    <message>
        <source>… and more; --json lists up to %1.</source>
        <translation>……未全部列出；--json 最多列 %1 条。</translation>
    </message>
    <message>
        <source>Takes an import back as a whole. What was changed since, what other records refer to and what a closed month rests on stays and is listed.</source>
        <translation>整批撤销一次导入。导入后修改过的、其他记录引用的、已月结月份所依据的，保留不动并列出。</translation>
    </message>
    <message>
        <source>Only show what would be taken back.</source>
        <translation>只看能撤回哪些，不实际撤销。</translation>
    </message>
    <message>
        <source>Only tried: nothing was taken back.</source>
        <translation>仅为试算，没有撤销。</translation>
    </message>
    <message>
        <source>Nothing could be taken back.</source>
        <translation>没有可以撤回的内容。</translation>
    </message>
</context>
<context>
    <name>IndicatorsExportCommand</name>
    <message>
        <source>Writes the county&apos;s own indicators as JSON, or an example while it has none.</source>
        <translation>把县里自定义的指标写成 JSON；还没有时写出一个例子。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写的文件。</translation>
    </message>
    <message>
        <source>%1: an example, as there are no own indicators yet.</source>
        <translation>%1：还没有自定义指标，已写出一个例子。</translation>
    </message>
    <message>
        <source>%1: own indicators written: %2</source>
        <translation>%1：已写出自定义指标 %2 个</translation>
    </message>
</context>
<context>
    <name>IndicatorsImportCommand</name>
    <message>
        <source>Takes a file of indicators over, in place of the county&apos;s own.</source>
        <translation>导入指标文件，替换县里全部自定义指标。</translation>
    </message>
    <message>
        <source>Own indicators: %1. stats shows them with the others.</source>
        <translation>自定义指标 %1 个，stats 一并列出。</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>%1: %2 with %3 townships and %4 villages.</source>
        <translation>%1：%2，共 %3 个乡镇、%4 个村。</translation>
    </message>
    <message>
        <source>--scale: &quot;%1&quot; is none of county, county-full, city.</source>
        <translation>--scale：“%1”不是 county、county-full、city 之一。</translation>
    </message>
    <message>
        <source>--seed and --scale belong to --demo.</source>
        <translation>--seed 和 --scale 要与 --demo 同用。</translation>
    </message>
    <message>
        <source>--seed: &quot;%1&quot; is not a whole number.</source>
        <translation>--seed：“%1”不是整数。</translation>
    </message>
    <message>
        <source>130725, or 尚义.</source>
        <translation>130725，或 尚义。</translation>
    </message>
    <message>
        <source>Fill it with made-up records.</source>
        <translation>填入虚构数据。</translation>
    </message>
    <message>
        <source>How many records; county unless given.</source>
        <translation>数据多少，默认 county。</translation>
    </message>
    <message>
        <source>Makes a new database with the townships and villages of a county. An existing file is left alone.</source>
        <translation>按一个县的乡镇和村建立新数据库。已有的文件不动。</translation>
    </message>
    <message>
        <source>The same number makes the same records; 1 unless given.</source>
        <translation>同一个数产生同样的数据，默认 1。</translation>
    </message>
    <message>
        <source>With made-up records for trying out (seed %1).</source>
        <translation>已填入供试用的虚构数据（种子 %1）。</translation>
    </message>
</context>
<context>
    <name>IssueCompareCommand</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing has changed; figures compared: %1.</source>
        <translation>没有变化，共对比 %1 项数据。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no issue; issue list shows their numbers.</source>
        <translation>“%1”不是定稿编号；编号可用 issue list 查看。</translation>
    </message>
    <message>
        <source>Shows which figures of an issued document differ from now or from another issue, and why.</source>
        <translation>显示定稿文件中哪些数据与现在或另一份定稿不同，以及原因。</translation>
    </message>
    <message>
        <source>Another issue; now unless given.</source>
        <translation>另一份定稿；不给出则与现在对比。</translation>
    </message>
</context>
<context>
    <name>IssueListCommand</name>
    <message>
        <source>Lists the documents that were issued.</source>
        <translation>列出已定稿的文件。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>定稿时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>定稿人</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>No document was issued yet.</source>
        <translation>还没有定稿的文件。</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Store the document as issued, with its figures and the records behind them.</source>
        <translation>将文件定稿存档，连同其中的数据和记录。</translation>
    </message>
    <message>
        <source>Document number, with --issue.</source>
        <translation>文号，与 --issue 同用。</translation>
    </message>
    <message>
        <source>A note kept with the issue.</source>
        <translation>随定稿保存的备注。</translation>
    </message>
    <message>
        <source>Why figures are far from last month&apos;s; printed as a note. May be given several times.</source>
        <translation>数据与上月相差过大的原因，作为附注印出；可多次给出。</translation>
    </message>
    <message>
        <source>%1 written and issued as no. %2.</source>
        <translation>已写出 %1，定稿编号 %2。</translation>
    </message>
    <message>
        <source>--also must be pdf, xlsx, odt or html: %1</source>
        <translation>--also 须为 pdf、xlsx、odt 或 html：%1</translation>
    </message>
    <message>
        <source>Keep the issue in this form, too, beside the file written and its PDF. May be given several times.</source>
        <translation>除所写文件及其 PDF 外，定稿另存的格式；可给出多次。</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请假申请</translation>
    </message>
    <message>
        <source>&amp;Cadre *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>请假类别(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;First day *</source>
        <translation>开始日期(&amp;F) *</translation>
    </message>
    <message>
        <source>Half of the first day</source>
        <translation>开始半天</translation>
    </message>
    <message>
        <source>&amp;Last day *</source>
        <translation>结束日期(&amp;L) *</translation>
    </message>
    <message>
        <source>Half of the last day</source>
        <translation>结束半天</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>去向(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Phone on leave</source>
        <translation>联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>Stand-&amp;in</source>
        <translation>代班人(&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Approval</source>
        <translation>审批过程(&amp;A)</translation>
    </message>
    <message>
        <source>Return and withdrawal</source>
        <translation>销假与撤销</translation>
    </message>
    <message>
        <source>&amp;Back on post</source>
        <translation>销假日期(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;hecked by</source>
        <translation>销假核实人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>撤销日期(&amp;W)</translation>
    </message>
    <message>
        <source>Wh&amp;y withdrawn</source>
        <translation>撤销原因(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>新增请假</translation>
    </message>
    <message>
        <source>No leave yet. Enter the first request, or import a register.</source>
        <translation>还没有请假记录。请登记第一条，或导入请假登记表。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>Return overdue</source>
        <translation>超期未销假</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>未超期</translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s) changed. Undo (Ctrl+Z) takes it back.</source>
        <translation>
            <numerusform>已处理%n条请假，可撤销（Ctrl+Z）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting: %1 must approve.</source>
        <translation>
            <numerusform>其中%n条仍待审批：尚须%1批准。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Back on post…</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>合计天数</translation>
    </message>
</context>
<context>
    <name>LedgerForm</name>
    <message>
        <source>Ledger</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>What, when and where</source>
        <translation>事项、时间与地点</translation>
    </message>
    <message>
        <source>D&amp;ate *</source>
        <translation>日期(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>事项类别(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Title *</source>
        <translation>标题(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cadre</source>
        <translation>干部(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;eam</source>
        <translation>工作队(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>To&amp;wnship</source>
        <translation>乡镇(&amp;W)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>受益户数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>受益人数(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;ode</source>
        <translation>方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>完成情况(&amp;S)</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>佐证等级(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Fund sources</source>
        <translation>资金来源(&amp;F)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Co&amp;ntent</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>备注(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xemplary case</source>
        <translation>典型事迹(&amp;X)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>细类</translation>
    </message>
</context>
<context>
    <name>LedgerKindForm</name>
    <message>
        <source>Kind of entry</source>
        <translation>台账事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Code *</source>
        <translation>代码(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Theme *</source>
        <translation>主题(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Unit of measure *</source>
        <translation>计量单位(&amp;U) *</translation>
    </message>
    <message>
        <source>&amp;Figure counts *</source>
        <translation>统计口径(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>次序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>口径说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Offered for new records</source>
        <translation>新记录可选(&amp;O)</translation>
    </message>
    <message>
        <source>Columns the form shows</source>
        <translation>登记时显示的栏目</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>受益户数(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>人数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>细类(&amp;V)</translation>
    </message>
    <message>
        <source>Fund &amp;sources</source>
        <translation>资金来源(&amp;S)</translation>
    </message>
    <message>
        <source>Sta&amp;ge of the work</source>
        <translation>完成情况(&amp;G)</translation>
    </message>
    <message>
        <source>Ne&amp;w, repair or renovation</source>
        <translation>新建、维修或改造(&amp;W)</translation>
    </message>
    <message>
        <source>Variants o&amp;ffered</source>
        <translation>可选细类(&amp;F)</translation>
    </message>
</context>
<context>
    <name>LedgerKindPage</name>
    <message>
        <source>Kinds of ledger entries</source>
        <translation>台账事项目录</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新增事项</translation>
    </message>
    <message>
        <source>No kinds yet.</source>
        <translation>还没有事项。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>不再使用</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增台账</translation>
    </message>
    <message>
        <source>The ledger is empty. Enter the first deed, project or training, or import a file.</source>
        <translation>台账还是空的。登记第一件实事、项目或培训，或者导入文件。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Exemplary</source>
        <translation>典型</translation>
    </message>
    <message>
        <source>Exemplary cases</source>
        <translation>典型事迹</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Of them the same event as in another ledger</source>
        <translation>其中与其他台账同一事件</translation>
    </message>
</context>
<context>
    <name>LrmxActions</name>
    <message>
        <source>Writing appointment forms…</source>
        <translation>正在写出任免审批表…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 appointment forms saved in %2</source>
        <translation>已将 %1 份任免审批表保存到 %2</translation>
    </message>
    <message>
        <source>Not all appointment forms were saved.</source>
        <translation>任免审批表没有全部写出。</translation>
    </message>
    <message>
        <source>Take over appointment forms (lrmx)…</source>
        <translation>导入任免审批表(lrmx)…</translation>
    </message>
    <message>
        <source>Save their appointment forms (lrmx)…</source>
        <translation>导出任免审批表(lrmx)…</translation>
    </message>
    <message>
        <source>Save the forms into</source>
        <translation>任免审批表保存到</translation>
    </message>
</context>
<context>
    <name>LrmxTransfer</name>
    <message>
        <source>--%1 cannot be given with lrmx.</source>
        <translation>lrmx 不能使用 --%1。</translation>
    </message>
    <message>
        <source>%1: forms written: %2</source>
        <translation>%1：已写出任免审批表 %2 份</translation>
    </message>
    <message>
        <source>--out: one file holds one cadre, and the filter lets several through. Name a folder.</source>
        <translation>--out：一个文件只放一名干部，而筛选出多名。请改为指定文件夹。</translation>
    </message>
</context>
<context>
    <name>MergeField</name>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>户类别</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Kind of cadre</source>
        <translation>干部类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Joined the party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制学历</translation>
    </message>
    <message>
        <source>Full-time degree</source>
        <translation>全日制学位</translation>
    </message>
    <message>
        <source>School and subject</source>
        <translation>毕业院校及专业</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历</translation>
    </message>
    <message>
        <source>In-service degree</source>
        <translation>在职学位</translation>
    </message>
    <message>
        <source>In-service school and subject</source>
        <translation>在职毕业院校及专业</translation>
    </message>
    <message>
        <source>Technical title</source>
        <translation>专业技术职务</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>专长</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Personnel category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Reserve cadre</source>
        <translation>后备干部</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Rewards and sanctions</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>More of the appointment form</source>
        <translation>任免表其他内容</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员数</translation>
    </message>
    <message>
        <source>Party branches</source>
        <translation>党支部数</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>村党组织书记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>村类别</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <translation>分年数据</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>隶属关系</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>MergeRecords</name>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Work logs</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>Closed exceptions</source>
        <translation>已处理的异常</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正单</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Honours and sanctions</source>
        <translation>表彰与处理</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>情况报告</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
</context>
<context>
    <name>PairingForm</name>
    <message>
        <source>&amp;Cadre</source>
        <translation>帮扶干部(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>结束日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Helper&apos;s name</source>
        <translation>帮扶人姓名(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>结对类型(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Starts on</source>
        <translation>开始日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Township</source>
        <translation>乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>帮扶单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>H&amp;ousehold</source>
        <translation>农户(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ame of the one helped</source>
        <translation>帮扶对象姓名(&amp;A)</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>帮扶方</translation>
    </message>
    <message>
        <source>Who is helped</source>
        <translation>帮扶对象</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Kind</source>
        <translation>结对类型</translation>
    </message>
    <message>
        <source>New pair</source>
        <translation>新增结对</translation>
    </message>
    <message>
        <source>No pairs yet. Enter the first one, or import a file.</source>
        <translation>还没有结对记录。请录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
</context>
<context>
    <name>PetitionForm</name>
    <message>
        <source>Petition</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;People (times) *</source>
        <translation>人次(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>or at least the &amp;township</source>
        <translation>或仅填乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Level *</source>
        <translation>层级(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;Form *</source>
        <translation>形式(&amp;F) *</translation>
    </message>
    <message>
        <source>P&amp;etitioner</source>
        <translation>信访人(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>事项(&amp;M)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Done &amp;on</source>
        <translation>办结日期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>办理结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>PetitionPage</name>
    <message>
        <source>Petitions</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>New petition</source>
        <translation>新增信访</translation>
    </message>
    <message>
        <source>No petitions yet. Enter the first one, or import a file.</source>
        <translation>还没有信访记录。请录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>People (times)</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Of them the same event as in another ledger</source>
        <translation>其中与其他台账同一事件</translation>
    </message>
</context>
<context>
    <name>PostingForm</name>
    <message>
        <source>&amp;Cadre *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Document number</source>
        <translation>任职文号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>结束日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First secretary</source>
        <translation>第一书记(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Post in the village *</source>
        <translation>驻村职务(&amp;P) *</translation>
    </message>
    <message>
        <source>&amp;Round *</source>
        <translation>轮次(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Starts on *</source>
        <translation>开始日期(&amp;S) *</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>工作队(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why it ended</source>
        <translation>结束原因(&amp;W)</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>人员与派驻地</translation>
    </message>
</context>
<context>
    <name>PostingPage</name>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>In post today</source>
        <translation>今日在任</translation>
    </message>
    <message>
        <source>New posting</source>
        <translation>新增派驻</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No postings yet. Enter the first one, or import a roster.</source>
        <translation>还没有派驻记录。请录入第一条，或导入花名册。</translation>
    </message>
    <message>
        <source>Not in post today</source>
        <translation>今日不在任</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Reason of end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Replace member…</source>
        <translation>轮换队员……</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>驻村职务</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>问题与处理办法</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>--lang: &quot;%1&quot; is neither zh nor en.</source>
        <translation>--lang：“%1”既不是 zh 也不是 en。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Usage: zhucun-cli COMMAND … [--json] [--lang zh|en] [--help]</source>
        <translation>用法：zhucun-cli 命令 … [--json] [--lang zh|en] [--help]</translation>
    </message>
</context>
<context>
    <name>ReopenCommand</name>
    <message>
        <source>Opens a closed month again, with a reason.</source>
        <translation>重开已月结的月份，须写明原因。</translation>
    </message>
    <message>
        <source>One township, by name or code.</source>
        <translation>一个乡镇，写名称或代码。</translation>
    </message>
    <message>
        <source>Why; kept with the step.</source>
        <translation>重开原因，随步骤保存。</translation>
    </message>
    <message>
        <source>--township: name one township.</source>
        <translation>--township：请写一个乡镇。</translation>
    </message>
    <message>
        <source>--reason says nothing.</source>
        <translation>--reason 没有内容。</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 written.</source>
        <translation>已写出 %1。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写的文件。</translation>
    </message>
    <message>
        <source>This document is a workbook of many sheets: --out must end in .xlsx, not %1. For paper, write its sheets one by one; report list names them.</source>
        <translation>本报表是含多张工作表的工作簿：--out 须以 .xlsx 结尾，不能是 %1。需要打印的，请逐张输出，名称见 report list。</translation>
    </message>
    <message>
        <source>--out must end in .pdf, .xlsx, .odt or .html: %1</source>
        <translation>--out 须以 .pdf、.xlsx、.odt 或 .html 结尾：%1</translation>
    </message>
</context>
<context>
    <name>ReportListCommand</name>
    <message>
        <source>Names the documents that can be written.</source>
        <translation>列出可以生成的文档。</translation>
    </message>
</context>
<context>
    <name>ReportScope</name>
    <message>
        <source>The month reported on.</source>
        <translation>报告的月份。</translation>
    </message>
    <message>
        <source>Name or code; all unless given.</source>
        <translation>名称或代码，默认全部。</translation>
    </message>
    <message>
        <source>--month: &quot;%1&quot; is not a month. Write 2026-03.</source>
        <translation>--month：“%1”不是月份，请写成 2026-03。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>--paper must be A3 or A4.</source>
        <translation>--paper只能是A3或A4。</translation>
    </message>
    <message>
        <source>--week: &quot;%1&quot; is not a week. Write one of its days as 2026-03-05.</source>
        <translation>--week：“%1”不是周。请写该周的一天，如2026-03-05。</translation>
    </message>
    <message>
        <source>--copies must be 1, 2 or 3.</source>
        <translation>--copies只能是1、2或3。</translation>
    </message>
    <message>
        <source>--id must be a number.</source>
        <translation>--id必须是数字。</translation>
    </message>
    <message>
        <source>Name the leave by --cadre and --from, or by --id.</source>
        <translation>请用--cadre和--from，或者--id指明请假记录。</translation>
    </message>
    <message>
        <source>--month is missing; it can be left out with --blank only.</source>
        <translation>缺少--month；只有同时写--blank时才能省略。</translation>
    </message>
    <message>
        <source>--dates: &quot;%1&quot; is not a day. Write 2026-03-05.</source>
        <translation>--dates：“%1”不是日期。请写成2026-03-05。</translation>
    </message>
    <message>
        <source>Print telephone numbers whole.</source>
        <translation>完整写出电话号码。</translation>
    </message>
    <message>
        <source>Size of the sheet; A3 unless given.</source>
        <translation>纸张大小，默认 A3。</translation>
    </message>
    <message>
        <source>Number of the document.</source>
        <translation>发文字号。</translation>
    </message>
    <message>
        <source>Who issues it; the county&apos;s organization department unless given.</source>
        <translation>发文机关，默认县委组织部。</translation>
    </message>
    <message>
        <source>Day of issue; today unless given.</source>
        <translation>成文日期，默认今天。</translation>
    </message>
    <message>
        <source>Who it is addressed to.</source>
        <translation>主送机关。</translation>
    </message>
    <message>
        <source>What is written under 工作要求.</source>
        <translation>“工作要求”的内容。</translation>
    </message>
    <message>
        <source>Whose leave.</source>
        <translation>请假人姓名。</translation>
    </message>
    <message>
        <source>The day the leave begins.</source>
        <translation>请假开始日期。</translation>
    </message>
    <message>
        <source>The leave itself, instead of cadre and day.</source>
        <translation>请假记录编号，可代替姓名和日期。</translation>
    </message>
    <message>
        <source>How many copies; 1 unless given.</source>
        <translation>份数，默认 1 份。</translation>
    </message>
    <message>
        <source>To be filled in; of the next month unless --month is given.</source>
        <translation>空白表，默认下月。</translation>
    </message>
    <message>
        <source>Planned days of a blank sheet.</source>
        <translation>空白表的计划督查日期。</translation>
    </message>
    <message>
        <source>Attendance register of a month</source>
        <translation>月考勤表</translation>
    </message>
    <message>
        <source>Writes the attendance register of a month, each township on pages of its own.</source>
        <translation>生成某月考勤表，各乡镇另起一页。</translation>
    </message>
    <message>
        <source>Monthly bulletin with three annexes, as an official document</source>
        <translation>月考勤通报（公文格式，含三个附件）</translation>
    </message>
    <message>
        <source>Writes the monthly bulletin as an official document with three annexes.</source>
        <translation>生成月考勤通报（公文格式，含三个附件）。</translation>
    </message>
    <message>
        <source>Weekly reports and attendance of a week</source>
        <translation>周汇总</translation>
    </message>
    <message>
        <source>Writes who has sent the weekly report, who has not, and the attendance of the week.</source>
        <translation>生成周汇总：周报报送情况和本周在岗情况。</translation>
    </message>
    <message>
        <source>Any day of the week.</source>
        <translation>该周的任意一天。</translation>
    </message>
    <message>
        <source>Slip of one leave</source>
        <translation>请假条</translation>
    </message>
    <message>
        <source>Writes the slip of one leave with the signature blocks its days need.</source>
        <translation>生成请假条，签批栏按请假天数确定。</translation>
    </message>
    <message>
        <source>Register of the leaves of a month</source>
        <translation>请销假登记表</translation>
    </message>
    <message>
        <source>Writes the register of leaves that touch a month.</source>
        <translation>生成涉及某月的请销假登记表。</translation>
    </message>
    <message>
        <source>Spot checks of a month, or a sheet to fill in</source>
        <translation>督查情况表，或者空白督查表</translation>
    </message>
    <message>
        <source>Writes the spot checks of a month, or a sheet to fill in with names and days.</source>
        <translation>生成某月督查情况表，或者预填姓名和日期的空白督查表。</translation>
    </message>
    <message>
        <source>What is paid for the days of a month</source>
        <translation>补助发放表</translation>
    </message>
    <message>
        <source>Writes what is paid for the days of a month, with the sum in words.</source>
        <translation>生成某月补助发放表，合计含大写金额。</translation>
    </message>
    <message>
        <source>Ledger of visits</source>
        <translation>走访台账</translation>
    </message>
    <message>
        <source>Writes the ledger of visits, with sums of people and households.</source>
        <translation>输出走访台账，合计人次和户次。</translation>
    </message>
    <message>
        <source>Ledger of disputes</source>
        <translation>矛盾纠纷排查调处台账</translation>
    </message>
    <message>
        <source>Writes the ledger of disputes found and how they were settled.</source>
        <translation>输出矛盾纠纷排查调处台账。</translation>
    </message>
    <message>
        <source>Ledger of deeds, projects and funds</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>Writes the ledger of what was done, with sums by kind.</source>
        <translation>输出帮扶台账，按事项类别合计。</translation>
    </message>
    <message>
        <source>Ledger of petitions</source>
        <translation>信访台账</translation>
    </message>
    <message>
        <source>Writes the ledger of petitions received.</source>
        <translation>输出信访台账。</translation>
    </message>
    <message>
        <source>Monthly report of a township, or of all townships</source>
        <translation>一个或全部乡镇的驻村工作月报</translation>
    </message>
    <message>
        <source>Writes the monthly report of a township, or of all of them, each beginning on a page of its own.</source>
        <translation>生成一个或全部乡镇的月报，每个乡镇另起一页。</translation>
    </message>
    <message>
        <source>What is written under 存在问题.</source>
        <translation>“存在问题”一栏的内容。</translation>
    </message>
    <message>
        <source>What is written under 下步打算.</source>
        <translation>“下步打算”一栏的内容。</translation>
    </message>
    <message>
        <source>All tables of a month as one workbook</source>
        <translation>月度报表汇总（一个工作簿）</translation>
    </message>
    <message>
        <source>Writes the tables of a month as sheets of one workbook with a list of them.</source>
        <translation>把一个月的各张报表写成一个工作簿，每张报表一个工作表，附目录。</translation>
    </message>
    <message>
        <source>Give the period as --month, or as --from with --to.</source>
        <translation>期间用 --month 指定，或者用 --from 和 --to 一起指定。</translation>
    </message>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>The day; today unless given.</source>
        <translation>日期，默认今天。</translation>
    </message>
    <message>
        <source>Only what is of that month.</source>
        <translation>只导出该月的记录。</translation>
    </message>
    <message>
        <source>First day of a period, with --to.</source>
        <translation>时段的第一天，与 --to 同用。</translation>
    </message>
    <message>
        <source>Last day of a period, with --from.</source>
        <translation>时段的最后一天，与 --from 同用。</translation>
    </message>
    <message>
        <source>Number or name; all unless given.</source>
        <translation>轮次或名称，默认全部。</translation>
    </message>
    <message>
        <source>Name or code; all unless given.</source>
        <translation>名称或代码，默认全部。</translation>
    </message>
    <message>
        <source>Under headings of their place, with sums.</source>
        <translation>按地方分组，各组小计。</translation>
    </message>
    <message>
        <source>Which records, as for export: {&quot;text&quot;:&quot;…&quot;,&quot;conditions&quot;:[…]}.</source>
        <translation>筛选条件，写法同 export：{&quot;text&quot;:&quot;…&quot;,&quot;conditions&quot;:[…]}。</translation>
    </message>
    <message>
        <source>--by must be township or village.</source>
        <translation>--by 只能是 township 或 village。</translation>
    </message>
    <message>
        <source>Roster of stationed cadres on a day</source>
        <translation>某日的驻村干部花名册</translation>
    </message>
    <message>
        <source>Writes the roster of cadres stationed on a day.</source>
        <translation>生成某日的驻村干部花名册。</translation>
    </message>
    <message>
        <source>--only must be first-secretaries, others or all.</source>
        <translation>--only 只能是 first-secretaries、others 或 all。</translation>
    </message>
    <message>
        <source>Cadres by township, level, rank, age, sex and education</source>
        <translation>第一书记（驻村干部）统计表</translation>
    </message>
    <message>
        <source>Writes how many first secretaries, or other cadres, each township has on a day, by what they are.</source>
        <translation>输出某日各乡镇第一书记（或其他驻村干部）人数，按性别、层级、级别、年龄、学历、政治面貌分列。</translation>
    </message>
    <message>
        <source>Whom to count; first secretaries unless given.</source>
        <translation>统计对象；不给出即第一书记。</translation>
    </message>
    <message>
        <source>--year must be a year, as 2026.</source>
        <translation>--year 须是年份，如 2026。</translation>
    </message>
    <message>
        <source>Name the dispute by --number, or by --id.</source>
        <translation>用 --number 或 --id 指定纠纷。</translation>
    </message>
    <message>
        <source>Print ID numbers and telephone numbers whole.</source>
        <translation>身份证号和电话号码完整打印。</translation>
    </message>
    <message>
        <source>All there is about a cadre, or about each of many</source>
        <translation>干部一人一表</translation>
    </message>
    <message>
        <source>Writes one cadre&apos;s person, postings and year, or those of all who were posted.</source>
        <translation>输出一名干部的基本情况、派驻经历和全年工作；不指定姓名的，输出当年派驻的全部干部。</translation>
    </message>
    <message>
        <source>Name or ID number; all unless given.</source>
        <translation>姓名或身份证号；不给出即全部。</translation>
    </message>
    <message>
        <source>The year; this one unless given.</source>
        <translation>年份；不给出即本年。</translation>
    </message>
    <message>
        <source>Sending unit, by its whole name.</source>
        <translation>派出单位全称。</translation>
    </message>
    <message>
        <source>File of one dispute: registration, steps, return visit</source>
        <translation>人民调解登记表和卷宗</translation>
    </message>
    <message>
        <source>Writes the registration form and the file of a dispute.</source>
        <translation>输出一起纠纷的人民调解登记表和卷宗。</translation>
    </message>
    <message>
        <source>Number of the dispute.</source>
        <translation>纠纷编号。</translation>
    </message>
    <message>
        <source>The dispute itself, instead of its number.</source>
        <translation>纠纷的内部编号，代替纠纷编号。</translation>
    </message>
    <message>
        <source>--period: &quot;%1&quot; is no period. Write 2026, 2026-H1, 2026-Q1 or 2026-03.</source>
        <translation>--period：“%1”不是期间。请写成 2026、2026-H1、2026-Q1 或 2026-03。</translation>
    </message>
    <message>
        <source>What cadres and units still owe, and a plan of visits</source>
        <translation>职责缺口清单和走访计划</translation>
    </message>
    <message>
        <source>Writes what cadres and units still owe in a period, and the households still to be visited.</source>
        <translation>写出一个时期内干部和单位的职责缺口，以及还要走访的农户。</translation>
    </message>
    <message>
        <source>2026, 2026-H1, 2026-Q1 or 2026-03; the current year unless given.</source>
        <translation>2026、2026-H1、2026-Q1 或者 2026-03；不指定时为本年。</translation>
    </message>
    <message>
        <source>Everybody who owes something, with or without gaps.</source>
        <translation>列出承担职责的全部干部和单位，不论有无缺口。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. There are: %2</source>
        <translation>没有模板“%1”。现有：%2</translation>
    </message>
    <message>
        <source>--typed: &quot;%1&quot; is not of the form PART=TEXT.</source>
        <translation>--typed：“%1”不是“部分=内容”的写法。</translation>
    </message>
    <message numerus="yes">
        <source>To be filled in: %n place(s).</source>
        <translation>
            <numerusform>还有%n处需要填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Template by name: 轮次总结, 半年总结, 进展汇报, 结对帮扶汇报 or one of the county&apos;s own.</source>
        <translation>模板名称：轮次总结、半年总结、进展汇报、结对帮扶汇报或者本县自己的模板。</translation>
    </message>
    <message>
        <source>What stands in a part that is typed, as 存在问题=…; may be given several times.</source>
        <translation>手写部分的内容，写作“存在问题=……”；可以给多次。</translation>
    </message>
    <message>
        <source>Title; the template&apos;s unless given.</source>
        <translation>标题；不给时用模板的标题。</translation>
    </message>
    <message>
        <source>Report on the work of a period or round, as an official document</source>
        <translation>一个时期或者一轮的工作情况汇报，公文格式</translation>
    </message>
    <message>
        <source>Writes a report on the work of a period or round, with its figures in sentences.</source>
        <translation>写出一个时期或者一轮的工作情况汇报，数字写在句子里。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is none of: %3</source>
        <translation>--%1：“%2”不在可选范围内：%3</translation>
    </message>
    <message>
        <source>Only this one; may be given several times. All that have a value unless given.</source>
        <translation>只列该指标，可多次给出；不给则列出全部有数据的指标。</translation>
    </message>
    <message>
        <source>A second grouping, side by side.</source>
        <translation>第二个分组，并列显示。</translation>
    </message>
    <message>
        <source>Compared with the same period of last year, or with the period before; year unless given.</source>
        <translation>与上年同期（year）或上期（period）对比；不给则为 year。</translation>
    </message>
    <message>
        <source>What each row is; indicators unless given.</source>
        <translation>每行是指标（indicators）还是分组（groups）；不给则为指标。</translation>
    </message>
    <message>
        <source>Indicators by township, with the same period of last year</source>
        <translation>分乡镇指标统计表，附上年同期</translation>
    </message>
    <message>
        <source>Writes a table of indicators by township or another grouping, with totals, the same period of last year and the definitions.</source>
        <translation>生成按乡镇或其他分组的指标统计表，含合计、上年同期和指标口径。</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>&amp;Ends on</source>
        <translation>结束日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Number *</source>
        <translation>轮次(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Starts on *</source>
        <translation>开始日期(&amp;S) *</translation>
    </message>
    <message>
        <source>N&amp;ame *</source>
        <translation>名称(&amp;A) *</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>New round</source>
        <translation>新增轮次</translation>
    </message>
    <message>
        <source>No rounds yet. A round is the term for which teams are sent.</source>
        <translation>还没有轮次。轮次是一批工作队的派驻期限。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>RuleSetForm</name>
    <message>
        <source>Attendance rules</source>
        <translation>考勤规则</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Valid from month *</source>
        <translation>生效月份(&amp;V) *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>Days in the village</source>
        <translation>驻村天数</translation>
    </message>
    <message>
        <source>&amp;Target *</source>
        <translation>考核方式(&amp;T) *</translation>
    </message>
    <message>
        <source>Days per &amp;month</source>
        <translation>每月天数(&amp;M)</translation>
    </message>
    <message>
        <source>Days per &amp;year</source>
        <translation>每年天数(&amp;Y)</translation>
    </message>
    <message>
        <source>Never more than the &amp;working days of the month</source>
        <translation>不超过当月工作日(&amp;W)</translation>
    </message>
    <message>
        <source>Only &amp;in proportion to the days posted</source>
        <translation>按在派天数折算(&amp;I)</translation>
    </message>
    <message>
        <source>What &amp;counts *</source>
        <translation>计入驻村(&amp;C) *</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>&amp;Approval tiers *</source>
        <translation>审批权限(&amp;A) *</translation>
    </message>
    <message>
        <source>Counted in wor&amp;king days</source>
        <translation>按工作日计算(&amp;K)</translation>
    </message>
    <message>
        <source>Days of &amp;leave a year, at most</source>
        <translation>全年请假上限（天）(&amp;L)</translation>
    </message>
    <message>
        <source>No leave &amp;between</source>
        <translation>限制请假期(&amp;B)</translation>
    </message>
    <message>
        <source>Deadlines and findings</source>
        <translation>期限与预警</translation>
    </message>
    <message>
        <source>Weekly report &amp;due on</source>
        <translation>周报上报日(&amp;D)</translation>
    </message>
    <message>
        <source>Month closed by the … of the ne&amp;xt</source>
        <translation>次月几日前月结(&amp;X)</translation>
    </message>
    <message>
        <source>Finding after working days absent in a &amp;row</source>
        <translation>连续缺勤预警（工作日）(&amp;R)</translation>
    </message>
    <message>
        <source>Spot checks and assessment</source>
        <translation>督查与考核</translation>
    </message>
    <message>
        <source>Not excellent from … absences fo&amp;und</source>
        <translation>不得评优（脱岗次数起）(&amp;U)</translation>
    </message>
    <message>
        <source>At most basically competent &amp;from</source>
        <translation>最高基本称职（次数起）(&amp;F)</translation>
    </message>
    <message>
        <source>Incompetent fr&amp;om</source>
        <translation>不称职（次数起）(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quota of excellent</source>
        <translation>优秀比例(&amp;Q)</translation>
    </message>
    <message>
        <source>Subsidies in yuan</source>
        <translation>补助（元）</translation>
    </message>
    <message>
        <source>Per day pre&amp;sent</source>
        <translation>每驻村日(&amp;S)</translation>
    </message>
    <message>
        <source>Transport per mont&amp;h</source>
        <translation>每月交通(&amp;H)</translation>
    </message>
    <message>
        <source>Tele&amp;phone per month</source>
        <translation>每月通讯(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>备注(&amp;E)</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>%1 does not agree with the month of birth.</source>
        <translation>%1与出生年月不符。</translation>
    </message>
    <message>
        <source>%1 does not agree with the sex.</source>
        <translation>%1与性别不符。</translation>
    </message>
    <message>
        <source>%1 is already on file.</source>
        <translation>%1已有登记。</translation>
    </message>
    <message>
        <source>%1 is before the day the dispute was found.</source>
        <translation>%1早于排查日期。</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1晚于今天。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1未填写。</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write 2026-03-05.</source>
        <translation>%1不是日期，请写成 2026-03-05。</translation>
    </message>
    <message>
        <source>%1 is not a month. Write 1980.05.</source>
        <translation>%1不是年月，请写成 1980.05。</translation>
    </message>
    <message>
        <source>%1 is not a plausible year.</source>
        <translation>%1不是合理的年份。</translation>
    </message>
    <message>
        <source>%1 is not a telephone number.</source>
        <translation>%1不是有效的电话号码。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1不是整数。</translation>
    </message>
    <message>
        <source>%1 is not an amount in yuan.</source>
        <translation>%1不是以元计的金额。</translation>
    </message>
    <message>
        <source>%1 is not one of the terms to choose from.</source>
        <translation>%1不在可选项之内。</translation>
    </message>
    <message>
        <source>%1 is not written as a code should be.</source>
        <translation>%1不符合代码的写法。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1太长。</translation>
    </message>
    <message>
        <source>%1 is too long; at most %2 characters.</source>
        <translation>%1太长，最多 %2 个字。</translation>
    </message>
    <message>
        <source>%1 must have 18 characters: 17 digits and a digit or X.</source>
        <translation>%1须为 18 位：前 17 位为数字，末位为数字或 X。</translation>
    </message>
    <message>
        <source>%1 must not be below zero.</source>
        <translation>%1不能小于零。</translation>
    </message>
    <message>
        <source>%1 needs at least one entry.</source>
        <translation>%1至少要填一项。</translation>
    </message>
    <message>
        <source>%1: the spreadsheet has lost digits. Format the column as text and type it again.</source>
        <translation>%1：电子表格丢失了部分数字。请把该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>%2 was not posted to this village on that day.</source>
        <translation>%2当日未派驻该村。</translation>
    </message>
    <message>
        <source>Name at least one cadre.</source>
        <translation>请至少填写一名干部。</translation>
    </message>
    <message>
        <source>Several villages have this name; give the township too.</source>
        <translation>有多个村同名，请同时给出乡镇。</translation>
    </message>
    <message>
        <source>The cadre is already posted at that time.</source>
        <translation>该干部同一时段已有派驻。</translation>
    </message>
    <message>
        <source>The cadre was not posted to this village on that day.</source>
        <translation>该干部当日未派驻该村。</translation>
    </message>
    <message>
        <source>The last character of %1 does not fit the others; a digit is mistyped.</source>
        <translation>%1的末位校验不符，可能有一位数字录错。</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>该记录</translation>
    </message>
    <message>
        <source>This cadre is not on file.</source>
        <translation>没有登记该干部。</translation>
    </message>
    <message>
        <source>This household is not on file.</source>
        <translation>没有登记该农户。</translation>
    </message>
    <message>
        <source>This round is not on file.</source>
        <translation>没有登记该轮次。</translation>
    </message>
    <message>
        <source>This team is not on file.</source>
        <translation>没有登记该工作队。</translation>
    </message>
    <message>
        <source>This township is not on file.</source>
        <translation>没有登记该乡镇。</translation>
    </message>
    <message>
        <source>This unit is not on file.</source>
        <translation>没有登记该单位。</translation>
    </message>
    <message>
        <source>This village is not on file.</source>
        <translation>没有登记该村。</translation>
    </message>
    <message>
        <source>Name at least one party to the dispute.</source>
        <translation>请至少填写一名当事人。</translation>
    </message>
    <message>
        <source>%1 is not a code of %2 characters.</source>
        <translation>%1不是 %2 位的代码。</translation>
    </message>
    <message>
        <source>%1 must have 18 characters, 17 digits and a digit or X; it has %2.</source>
        <translation>%1须为 18 位（前 17 位为数字，末位为数字或 X），现有 %2 位。</translation>
    </message>
    <message>
        <source>The last character of %1 does not fit the others, it would be %2; a digit is mistyped.</source>
        <translation>%1的末位校验不符，按前 17 位应为 %2，可能有一位数字录错。</translation>
    </message>
    <message>
        <source>%1 gives another date of birth: %2.</source>
        <translation>%1中的出生年月不同：%2。</translation>
    </message>
    <message>
        <source>%1 gives another sex: %2.</source>
        <translation>%1中的性别不同：%2。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a telephone number.</source>
        <translation>%1：“%2”不是有效的电话号码。</translation>
    </message>
    <message>
        <source>%1 is before the date it must follow.</source>
        <translation>%1早于它之前应有的日期。</translation>
    </message>
    <message>
        <source>%1 is not in the years %2 to %3.</source>
        <translation>%1不在 %2 年至 %3 年之间。</translation>
    </message>
    <message>
        <source>%1 is before the day the dispute was resolved.</source>
        <translation>%1早于化解日期。</translation>
    </message>
    <message>
        <source>The posting has already ended.</source>
        <translation>该派驻已经结束。</translation>
    </message>
    <message>
        <source>The cadre is already posted at that time, from %2 to %3.</source>
        <translation>该干部同一时段已有派驻（%2 至 %3）。</translation>
    </message>
    <message>
        <source>The cadre is already posted at that time, since %2.</source>
        <translation>该干部同一时段已有派驻（%2 起）。</translation>
    </message>
    <message>
        <source>%1: “%2” is already on file.</source>
        <translation>%1：“%2”已有登记。</translation>
    </message>
    <message>
        <source>%1: entry %2 is there twice.</source>
        <translation>%1：第 %2 项重复。</translation>
    </message>
    <message>
        <source>%1: an entry is there twice.</source>
        <translation>%1：有重复项。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write 2026-03-05.</source>
        <translation>%1：“%2”不是日期，请写成 2026-03-05。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a month. Write 1980.05.</source>
        <translation>%1：“%2”不是年月，请写成 1980.05。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a decimal number.</source>
        <translation>%1：“%2”不是数字。</translation>
    </message>
    <message>
        <source>%1 is not a decimal number.</source>
        <translation>%1不是数字。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount in yuan.</source>
        <translation>%1：“%2”不是以元计的金额。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1：“%2”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1: the spreadsheet has lost digits of “%2”. Format the column as text and type it again.</source>
        <translation>%1：电子表格丢失了“%2”的部分数字。请把该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>%1: the formula ends in the error “%2”. Correct it, or type the value.</source>
        <translation>%1：公式的结果是错误值“%2”。请改正公式，或直接填写数值。</translation>
    </message>
    <message>
        <source>%1: the formula ends in an error. Correct it, or type the value.</source>
        <translation>%1：公式的结果是错误值。请改正公式，或直接填写数值。</translation>
    </message>
    <message>
        <source>%1: the formula has no result yet. Open the file in Excel or WPS, save it and try again.</source>
        <translation>%1：公式还没有计算结果。请用 Excel 或 WPS 打开文件，保存后重试。</translation>
    </message>
    <message>
        <source>%1: characters of “%2” are damaged. Save the file as CSV UTF-8 or as XLSX, or type it again.</source>
        <translation>%1：“%2”中有乱码。请把文件另存为 CSV UTF-8 或 XLSX，或重新录入。</translation>
    </message>
    <message>
        <source>%1: characters are damaged. Save the file as CSV UTF-8 or as XLSX, or type it again.</source>
        <translation>%1：有乱码。请把文件另存为 CSV UTF-8 或 XLSX，或重新录入。</translation>
    </message>
    <message>
        <source>%1: line %2 cannot be understood: “%3”. See the explanation of the column for its form.</source>
        <translation>%1：第 %2 条无法识别：“%3”。写法见该列的填写说明。</translation>
    </message>
    <message>
        <source>%1: a line cannot be understood. See the explanation of the column for its form.</source>
        <translation>%1：有一条无法识别。写法见该列的填写说明。</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1无法识别。</translation>
    </message>
    <message>
        <source>%1: there are %2 names but %3 numbers. Give as many as there are names, or none.</source>
        <translation>%1：有 %2 个名称、%3 个号码。号码须与名称一样多，或都不填。</translation>
    </message>
    <message>
        <source>%1: there are not as many numbers as names. Give as many, or none.</source>
        <translation>%1：号码与名称的个数不同。号码须与名称一样多，或都不填。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the terms. Known are: %3</source>
        <translation>%1：“%2”不在可选项之内。可填：%3</translation>
    </message>
    <message>
        <source>%1 is not one of the terms. Known are: %3</source>
        <translation>%1不在可选项之内。可填：%3</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the terms to choose from.</source>
        <translation>%1：“%2”不在可选项之内。</translation>
    </message>
    <message>
        <source>“%2” is not a township of this county. Did you mean: %3?</source>
        <translation>本县没有乡镇“%2”。是否指：%3？</translation>
    </message>
    <message>
        <source>This township is not on file. Did you mean: %3?</source>
        <translation>没有登记该乡镇。是否指：%3？</translation>
    </message>
    <message>
        <source>“%2” is not a township of this county.</source>
        <translation>本县没有乡镇“%2”。</translation>
    </message>
    <message>
        <source>There is no village “%2” there. Did you mean: %3?</source>
        <translation>当地没有村“%2”。是否指：%3？</translation>
    </message>
    <message>
        <source>This village is not on file. Did you mean: %3?</source>
        <translation>没有登记该村。是否指：%3？</translation>
    </message>
    <message>
        <source>There is no village “%2” there.</source>
        <translation>当地没有村“%2”。</translation>
    </message>
    <message>
        <source>There is no division with the code %2.</source>
        <translation>没有代码为 %2 的区划。</translation>
    </message>
    <message>
        <source>This division is not on file.</source>
        <translation>没有登记该区划。</translation>
    </message>
    <message>
        <source>There is no unit “%2”. Import or add the units first.</source>
        <translation>没有单位“%2”。请先导入或新增派出单位。</translation>
    </message>
    <message>
        <source>There is no cadre “%2”, or none with this national id. Import or add the cadres first.</source>
        <translation>没有干部“%2”，或身份证号不符。请先导入或新增干部。</translation>
    </message>
    <message>
        <source>There is no round “%2”.</source>
        <translation>没有轮次“%2”。</translation>
    </message>
    <message>
        <source>There is no team “%2” in this round.</source>
        <translation>该轮次没有工作队“%2”。</translation>
    </message>
    <message>
        <source>There is no household “%2” in this village.</source>
        <translation>该村没有农户“%2”。</translation>
    </message>
    <message>
        <source>There is no dispute with the number %2.</source>
        <translation>没有编号为 %2 的纠纷。</translation>
    </message>
    <message>
        <source>This dispute is not on file.</source>
        <translation>没有登记该纠纷。</translation>
    </message>
    <message>
        <source>“%2” may be any of these townships: %3. Give the full name.</source>
        <translation>“%2”可能是以下乡镇之一：%3。请写全称。</translation>
    </message>
    <message>
        <source>This may be any of these townships: %3. Give the full name.</source>
        <translation>可能是以下乡镇之一：%3。请写全称。</translation>
    </message>
    <message>
        <source>Several townships are called “%2”; give the full name.</source>
        <translation>有多个乡镇叫“%2”，请写全称。</translation>
    </message>
    <message>
        <source>Several townships have this name; give the full name.</source>
        <translation>有多个乡镇同名，请写全称。</translation>
    </message>
    <message>
        <source>“%2” may be any of these villages: %3. Give the township too.</source>
        <translation>“%2”可能是以下村之一：%3。请同时给出乡镇。</translation>
    </message>
    <message>
        <source>This may be any of these villages: %3. Give the township too.</source>
        <translation>可能是以下村之一：%3。请同时给出乡镇。</translation>
    </message>
    <message>
        <source>Several villages are called “%2”; give the township too.</source>
        <translation>有多个村叫“%2”，请同时给出乡镇。</translation>
    </message>
    <message>
        <source>“%2” may be any of these cadres: %3. Give the national id too.</source>
        <translation>“%2”可能是以下干部之一：%3。请同时给出身份证号。</translation>
    </message>
    <message>
        <source>This may be any of these cadres: %3. Give the national id too.</source>
        <translation>可能是以下干部之一：%3。请同时给出身份证号。</translation>
    </message>
    <message>
        <source>Several cadres are called “%2”; give the national id too.</source>
        <translation>有多名干部叫“%2”，请同时给出身份证号。</translation>
    </message>
    <message>
        <source>Several cadres have this name; give the national id too.</source>
        <translation>有多名干部同名，请同时给出身份证号。</translation>
    </message>
    <message>
        <source>“%2” may be any of these households: %3. Give the national id of the head too.</source>
        <translation>“%2”可能是以下农户之一：%3。请同时给出户主身份证号。</translation>
    </message>
    <message>
        <source>This may be any of these households: %3. Give the national id of the head too.</source>
        <translation>可能是以下农户之一：%3。请同时给出户主身份证号。</translation>
    </message>
    <message>
        <source>Several households are called “%2”; give the national id of the head too.</source>
        <translation>有多户叫“%2”，请同时给出户主身份证号。</translation>
    </message>
    <message>
        <source>Several households have this name; give the national id of the head too.</source>
        <translation>有多户同名，请同时给出户主身份证号。</translation>
    </message>
    <message>
        <source>Several rounds are called “%2”; give the number.</source>
        <translation>有多个轮次叫“%2”，请给出轮次序号。</translation>
    </message>
    <message>
        <source>Several rounds have this name; give the number.</source>
        <translation>有多个轮次同名，请给出轮次序号。</translation>
    </message>
    <message>
        <source>%1: the national id is that of “%2”, who was taken.</source>
        <translation>%1：身份证号属于“%2”，已按该人处理。</translation>
    </message>
    <message>
        <source>%1: the national id is that of somebody of another name, who was taken.</source>
        <translation>%1：身份证号属于另一姓名的人，已按该人处理。</translation>
    </message>
    <message>
        <source>%1: a new unit was taken to be of the level %2. Correct it if that is wrong.</source>
        <translation>%1：新单位的层级推定为%2，如有误请改正。</translation>
    </message>
    <message>
        <source>%1: the level of a new unit was assumed. Correct it if that is wrong.</source>
        <translation>%1：新单位的层级是推定的，如有误请改正。</translation>
    </message>
    <message>
        <source>There was no such round; %2 was added.</source>
        <translation>没有该轮次，已新增%2。</translation>
    </message>
    <message>
        <source>There was no such round; it was added.</source>
        <translation>没有该轮次，已新增。</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 条）</translation>
    </message>
    <message>
        <source>To the right of the last heading stands “%2”, which was not read. Is there a comma or a column too many?</source>
        <translation>最后一个表头右边还有“%2”，没有读取。是否多了逗号或多了一列？</translation>
    </message>
    <message>
        <source>Cells to the right of the last heading were not read.</source>
        <translation>最后一个表头右边的单元格没有读取。</translation>
    </message>
    <message>
        <source>%2 has to be closed first.</source>
        <translation>须先月结%2。</translation>
    </message>
    <message>
        <source>The months before have to be closed first.</source>
        <translation>须先月结以前的月份。</translation>
    </message>
    <message>
        <source>This step is not next: the month is “%2”.</source>
        <translation>本月状态为“%2”，不能办理此步骤。</translation>
    </message>
    <message>
        <source>This step is not next for the month.</source>
        <translation>本月当前状态不能办理此步骤。</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>本月尚未结束。</translation>
    </message>
    <message>
        <source>Half days still in conflict: %2. Settle them, or write in the remark why to close regardless.</source>
        <translation>还有%2个半天存在冲突，请先裁定；确需月结的，请在意见中说明理由。</translation>
    </message>
    <message>
        <source>There are conflicts. Settle them, or write in the remark why to close regardless.</source>
        <translation>存在冲突，请先裁定；确需月结的，请在意见中说明理由。</translation>
    </message>
    <message>
        <source>The half days of a cadre do not add up to the days of the month.</source>
        <translation>有干部的半天数合计与当月天数不符。</translation>
    </message>
    <message>
        <source>%2 is closed already; it has to be reopened first.</source>
        <translation>%2已月结，须先重开。</translation>
    </message>
    <message>
        <source>A later month is closed already; it has to be reopened first.</source>
        <translation>以后的月份已月结，须先重开。</translation>
    </message>
    <message>
        <source>The month is not closed: change the day in the attendance sheet.</source>
        <translation>该月尚未月结，请直接在考勤表中修改。</translation>
    </message>
    <message>
        <source>The correction changes nothing.</source>
        <translation>更正前后相同。</translation>
    </message>
    <message>
        <source>%1: %2 is closed. Changes to it are made as a correction.</source>
        <translation>%1：%2 已月结，只能以更正单修改。</translation>
    </message>
    <message>
        <source>The month is closed. Changes to it are made as a correction.</source>
        <translation>该月已月结，只能以更正单修改。</translation>
    </message>
    <message>
        <source>The cadre was not posted on that day. It is kept and becomes a conflict.</source>
        <translation>该干部当日不在派驻期内，已保留并标为冲突。</translation>
    </message>
    <message>
        <source>Row %2 says something else of the same cadre and day.</source>
        <translation>与第%2行重复：同一人同一天内容不同。</translation>
    </message>
    <message>
        <source>Another row says something else of the same cadre and day.</source>
        <translation>同一人同一天另有一行，内容不同。</translation>
    </message>
    <message>
        <source>%1 is counted by whole months: ask for one, or for a period from the first day of a month to the last of one.</source>
        <translation>%1 按整月统计：请选一个月，或从月初到月末的时段。</translation>
    </message>
    <message>
        <source>The cadre has another leave at that time: %2, %3 to %4.</source>
        <translation>该干部此时已有%2（%3至%4），不能重叠。</translation>
    </message>
    <message>
        <source>The cadre has another leave at that time.</source>
        <translation>该干部此时已有其他请假，不能重叠。</translation>
    </message>
    <message>
        <source>%2 alone cannot approve so many days; %3 must.</source>
        <translation>仅有%2同意，按请假天数须由%3批准。</translation>
    </message>
    <message>
        <source>The approver cannot approve so many days alone.</source>
        <translation>批准人的权限不足以批准这么多天。</translation>
    </message>
    <message>
        <source>Approver and day of approval belong together; with one of them the leave is waiting.</source>
        <translation>批准人和批准日期须同时填写；缺一项的按待审批处理。</translation>
    </message>
    <message>
        <source>No leave is given from %2: %3.</source>
        <translation>%2期间原则上不安排请假：%3。</translation>
    </message>
    <message>
        <source>No leave is given from %2.</source>
        <translation>%2期间原则上不安排请假。</translation>
    </message>
    <message>
        <source>No leave is given at that time.</source>
        <translation>此期间原则上不安排请假。</translation>
    </message>
    <message>
        <source>The cadre was not posted anywhere on that day.</source>
        <translation>该干部当日没有派驻记录。</translation>
    </message>
    <message>
        <source>Leave of the year comes to %2 days, more than the %3 allowed.</source>
        <translation>本年度请假累计%2天，超过%3天的限额。</translation>
    </message>
    <message>
        <source>Leave of the year comes to more days than are allowed.</source>
        <translation>本年度请假累计天数超过限额。</translation>
    </message>
    <message>
        <source>A leave of more than %2 days: check the year.</source>
        <translation>一次请假超过%2天，请检查年份。</translation>
    </message>
    <message>
        <source>The leave is too long; check the year.</source>
        <translation>请假时间过长，请检查年份。</translation>
    </message>
    <message>
        <source>All these days are days off; the leave counts as none.</source>
        <translation>起止日期内都是休息日，请假天数为0。</translation>
    </message>
    <message>
        <source>“%2” is in the state “%3”, in which this cannot be done.</source>
        <translation>“%2”当前状态为“%3”，不能进行此操作。</translation>
    </message>
    <message>
        <source>This cannot be done with the leave in its state.</source>
        <translation>该请假的当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>%1: the file says %2, the dates make %3 days, which were taken.</source>
        <translation>%1：文件填%2天，按起止日期为%3天，已以起止日期为准。</translation>
    </message>
    <message>
        <source>%1 does not agree with the dates, which were taken.</source>
        <translation>%1与起止日期不符，已以起止日期为准。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a time of day. Write 08:17.</source>
        <translation>%1：“%2”不是时间，请写成 08:17。</translation>
    </message>
    <message>
        <source>%1 is not a time of day. Write 08:17.</source>
        <translation>%1不是时间，请写成 08:17。</translation>
    </message>
    <message>
        <source>%1 is not within %2 degrees.</source>
        <translation>%1不在±%2度以内。</translation>
    </message>
    <message>
        <source>%1 is not a number of degrees.</source>
        <translation>%1不是度数。</translation>
    </message>
    <message>
        <source>There is a date of a follow-up but not what it is.</source>
        <translation>有处理日期，没有处理措施。</translation>
    </message>
    <message>
        <source>A follow-up needs its date.</source>
        <translation>处理措施要填处理日期。</translation>
    </message>
    <message>
        <source>The follow-up is dated before the spot check.</source>
        <translation>处理日期早于督查日期。</translation>
    </message>
    <message>
        <source>The follow-up is closed before it began.</source>
        <translation>办结日期早于处理日期。</translation>
    </message>
    <message>
        <source>%1 must be the Monday of the week.</source>
        <translation>%1应为该周的星期一。</translation>
    </message>
    <message>
        <source>What is recorded here stays as it was given. Undo takes back the entry or import that brought it.</source>
        <translation>已登记的签到保持原样，不能改动；要收回，请撤销当初的登记或导入。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither a date nor a date and time. Write 2026-03-05 08:17.</source>
        <translation>%1：“%2”不是日期或日期时间，请写成 2026-03-05 08:17。</translation>
    </message>
    <message>
        <source>%1 is neither a date nor a date and time. Write 2026-03-05 08:17.</source>
        <translation>%1不是日期或日期时间，请写成 2026-03-05 08:17。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a week. Write a day of it, 2026-W10 or 2026年第10周.</source>
        <translation>%1：“%2”不是周次，请写该周的任意一天、2026-W10 或 2026年第10周。</translation>
    </message>
    <message>
        <source>%1 is not a week. Write a day of it, 2026-W10 or 2026年第10周.</source>
        <translation>%1不是周次，请写该周的任意一天、2026-W10 或 2026年第10周。</translation>
    </message>
    <message>
        <source>%1: an earlier row says something else of the same person in the same spot check.</source>
        <translation>%1：同一次督查中同一人的前一行与本行不一致。</translation>
    </message>
    <message>
        <source>“%2” may be any of these teams: %3. Give the round too.</source>
        <translation>“%2”可能是以下工作队之一：%3。请再填轮次。</translation>
    </message>
    <message>
        <source>This may be any of these teams: %3. Give the round too.</source>
        <translation>可能是以下工作队之一：%3。请再填轮次。</translation>
    </message>
    <message>
        <source>Several teams are called “%2”; give the round too.</source>
        <translation>不止一支工作队叫“%2”，请再填轮次。</translation>
    </message>
    <message>
        <source>Several teams have this name; give the round too.</source>
        <translation>不止一支工作队叫这个名称，请再填轮次。</translation>
    </message>
    <message>
        <source>This sign-in is on file and stays as it was given; what the row adds to it was not taken.</source>
        <translation>这条签到已登记，保持原样；本行多出的内容未采用。</translation>
    </message>
    <message>
        <source>The file is not JSON, or breaks off.</source>
        <translation>文件不是 JSON 格式，或内容不完整。</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind; expected is %2.</source>
        <translation>%1的值类型不对，应为：%2。</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind.</source>
        <translation>%1的值类型不对。</translation>
    </message>
    <message>
        <source>The file is not of the kind read here (%2).</source>
        <translation>文件不是这里所读的类型（%2）。</translation>
    </message>
    <message>
        <source>The file is not of the kind read here.</source>
        <translation>文件不是这里所读的类型。</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1应在%2到%3之间。</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1超出范围。</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1：“%2”重复出现。</translation>
    </message>
    <message>
        <source>%1: “%2” is not known. Known are: %3</source>
        <translation>%1：没有“%2”，可用的有：%3</translation>
    </message>
    <message>
        <source>%1: the code is not known.</source>
        <translation>%1：代码不存在。</translation>
    </message>
    <message>
        <source>%1: “%2” can never count as a day in the village.</source>
        <translation>%1：“%2”不能计入驻村天数。</translation>
    </message>
    <message>
        <source>%1: this status can never count as a day in the village.</source>
        <translation>%1：该状态不能计入驻村天数。</translation>
    </message>
    <message>
        <source>%1: the last tier must be without a limit, or long leave could be approved by nobody.</source>
        <translation>%1：最后一档须不限天数，否则长假无人可批。</translation>
    </message>
    <message>
        <source>%1: only the last tier may be without a limit.</source>
        <translation>%1：只有最后一档可以不限天数。</translation>
    </message>
    <message>
        <source>%1: each tier must allow more days than the one before.</source>
        <translation>%1：每一档的天数须多于前一档。</translation>
    </message>
    <message>
        <source>%1: more days cannot be approved by somebody lower.</source>
        <translation>%1：天数更多，审批层级不能更低。</translation>
    </message>
    <message>
        <source>%1 must be above zero.</source>
        <translation>%1须大于零。</translation>
    </message>
    <message>
        <source>%1: the end is before the beginning.</source>
        <translation>%1：截止日早于起始日。</translation>
    </message>
    <message>
        <source>%1 must not be below the number of the milder outcome.</source>
        <translation>%1不能少于较轻一档的次数。</translation>
    </message>
    <message>
        <source>%1: what is not recorded stays blank.</source>
        <translation>%1：未登记留空，不设符号。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a colour.</source>
        <translation>%1：“%2”不是颜色值。</translation>
    </message>
    <message>
        <source>%1 is not a colour.</source>
        <translation>%1不是颜色值。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a key. Give one Latin letter or digit.</source>
        <translation>%1：“%2”不能作快捷键，请用一个字母或数字。</translation>
    </message>
    <message>
        <source>%1: give one Latin letter or digit.</source>
        <translation>%1：请用一个字母或数字。</translation>
    </message>
    <message>
        <source>%1: this status is never entered and needs no key.</source>
        <translation>%1：该状态不由人录入，不设快捷键。</translation>
    </message>
    <message>
        <source>%1: “%2” already stands for %3.</source>
        <translation>%1：“%2”已用于%3。</translation>
    </message>
    <message>
        <source>%1 already stands for another status.</source>
        <translation>%1已用于别的状态。</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the years 2000 to 2099.</source>
        <translation>%1：“%2”不在2000年至2099年之间。</translation>
    </message>
    <message>
        <source>%1 is not in the years 2000 to 2099.</source>
        <translation>%1不在2000年至2099年之间。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither 放假 nor 上班 nor 平日.</source>
        <translation>%1：“%2”不是放假、上班或平日。</translation>
    </message>
    <message>
        <source>%1 is neither 放假 nor 上班 nor 平日.</source>
        <translation>%1不是放假、上班或平日。</translation>
    </message>
    <message>
        <source>There are more than %2 entries.</source>
        <translation>条目超过%2条。</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>条目过多。</translation>
    </message>
    <message>
        <source>The file is larger than %2 KB.</source>
        <translation>文件大于 %2 KB。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>%1 consists of small letters, digits and underlines, and begins with a letter.</source>
        <translation>%1由小写字母、数字和下划线组成，以字母开头。</translation>
    </message>
    <message>
        <source>What the figure counts is a column this kind does not show: name the column, or count something else.</source>
        <translation>统计的栏目在本事项中没有使用：请给该栏目命名，或者改变统计口径。</translation>
    </message>
    <message>
        <source>The sources add up to %2, the amount is %3.</source>
        <translation>资金来源合计 %2 元，金额为 %3 元，两者不一致。</translation>
    </message>
    <message>
        <source>The sources add up to something else than the amount.</source>
        <translation>资金来源合计与金额不一致。</translation>
    </message>
    <message>
        <source>Name the village, or at least the township.</source>
        <translation>请填写村，或至少填写乡镇。</translation>
    </message>
    <message>
        <source>Name the cadre, or the team.</source>
        <translation>请填写干部或工作队。</translation>
    </message>
    <message>
        <source>Name either a cadre or a team, not both.</source>
        <translation>干部和工作队只能填写一项。</translation>
    </message>
    <message>
        <source>The leave was already approved on %2 by %3 and is not approved again.</source>
        <translation>这条请假已于%2由%3批准，不能再批准一次。</translation>
    </message>
    <message>
        <source>The leave is already approved and is not approved again.</source>
        <translation>这条请假已经批准，不能再批准一次。</translation>
    </message>
    <message>
        <source>This line was made into a record already.</source>
        <translation>这条日志已经转为记录。</translation>
    </message>
    <message>
        <source>“%2” is empty and was not attached.</source>
        <translation>“%2”是空文件，没有添加。</translation>
    </message>
    <message>
        <source>An empty file cannot be attached.</source>
        <translation>空文件不能作附件。</translation>
    </message>
    <message>
        <source>“%2” is no photo, scan, PDF, office document, text, archive or recording. Attach a scan or a PDF of it.</source>
        <translation>“%2”不是照片、扫描件、PDF、办公文档、文本、压缩包或录音录像。请扫描或转成PDF后再添加。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be attached. Attach a scan or a PDF.</source>
        <translation>这类文件不能作附件。请扫描或转成PDF后再添加。</translation>
    </message>
    <message>
        <source>“%2” has %3, and at most %4 can be attached. Scan it at 200 dpi in black and white, or attach it in parts.</source>
        <translation>“%2”有%3，超过%4的上限。请按200 dpi黑白重新扫描，或分成几份添加。</translation>
    </message>
    <message>
        <source>The file is too large to be attached. Scan it at 200 dpi in black and white, or attach it in parts.</source>
        <translation>文件过大，不能作附件。请按200 dpi黑白重新扫描，或分成几份添加。</translation>
    </message>
    <message>
        <source>“%2” cannot be read. Check that it is a file and that you may open it.</source>
        <translation>“%2”无法读取。请确认它是文件，并且有权打开。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation>文件无法读取。请确认有权打开。</translation>
    </message>
    <message>
        <source>The evidence is graded A or B, but nothing is attached.</source>
        <translation>凭证等级为 A/B 但没有附件。</translation>
    </message>
    <message>
        <source>The ledger would have %2 lines; a document has at most %3. Choose a shorter period or a single township or village, or export the records as a table instead.</source>
        <translation>台账将有 %2 条，一份文档最多 %3 条。请缩短期间或只选一个乡镇、村，也可以改用导出。</translation>
    </message>
    <message>
        <source>The ledger would have too many lines for a document.</source>
        <translation>台账条数过多，不能做成一份文档。</translation>
    </message>
    <message>
        <source>%2: %3 is more than %4, a part more than its whole.</source>
        <translation>%2：%3 大于 %4，部分多于总数。</translation>
    </message>
    <message>
        <source>%2: the parts add up to %3, the whole is %4.</source>
        <translation>%2：各项之和为 %3，总数为 %4。</translation>
    </message>
    <message>
        <source>%2: half days are not calendar days × 2; months of cadres concerned: %3.</source>
        <translation>%2：半天数不等于日历天数×2，涉及 %3 人月。</translation>
    </message>
    <message>
        <source>%2 to date was %3 when it was last issued and is %4 now: write why.</source>
        <translation>%2上次定稿的累计数为 %3，现为 %4，请说明原因。</translation>
    </message>
    <message>
        <source>%2 was %3 last month and is %4: write why.</source>
        <translation>%2上月为 %3，本月为 %4，请说明原因。</translation>
    </message>
    <message>
        <source>%2 is printed as %3 and is %4 by now: make the document again.</source>
        <translation>%2印出的是 %3，现已为 %4，请重新生成文件。</translation>
    </message>
    <message>
        <source>%2 has another definition by now: make the document again.</source>
        <translation>%2的口径已变，请重新生成文件。</translation>
    </message>
    <message>
        <source>%2 was withdrawn already.</source>
        <translation>%2已经作废。</translation>
    </message>
    <message>
        <source>%1: the template has problems (%2), the first in line %3.</source>
        <translation>%1：模板有%2处问题，第一处在第%3行。</translation>
    </message>
    <message>
        <source>%1: the template has problems.</source>
        <translation>%1：模板有问题。</translation>
    </message>
    <message>
        <source>“%2” is no indicator. Write its name or its code as the statistics show it.</source>
        <translation>“%2”不是统计指标。请写统计中的指标名称或代码。</translation>
    </message>
    <message>
        <source>There is no such indicator.</source>
        <translation>没有这个统计指标。</translation>
    </message>
    <message>
        <source>“%2” does not say whom the target is about. Write 全县, 每村, 每单位, 一般干部, 市级单位, or 村：北朝碾村.</source>
        <translation>“%2”说不清目标的范围。请写成全县、每村、每单位、一般干部、市级单位，或者 村：北朝碾村。</translation>
    </message>
    <message>
        <source>This does not say whom the target is about.</source>
        <translation>说不清目标的范围。</translation>
    </message>
    <message>
        <source>“%2” is no period of a target. Write 每季度, 2026, 2026年上半年, 2026-Q1, 2026-03 or 第3轮.</source>
        <translation>“%2”不是目标的周期。请写成每季度、2026、2026年上半年、2026-Q1、2026-03 或第3轮。</translation>
    </message>
    <message>
        <source>This is no period of a target.</source>
        <translation>这不是目标的周期。</translation>
    </message>
    <message>
        <source>That duty is not owed by these: households and deeds are owed by cadres, surveys and trainings by units, visits to kinds of households.</source>
        <translation>职责与范围不符：联系帮扶户、办实事由干部承担，调研、培训由单位承担，必访走访按户类别。</translation>
    </message>
    <message>
        <source>A duty is owed by each of them, not by all together.</source>
        <translation>职责是逐个承担的，不能设合计数。</translation>
    </message>
    <message>
        <source>Name the one it is about, or say that it holds for each.</source>
        <translation>请指明是哪一个，或者勾选逐个适用。</translation>
    </message>
    <message>
        <source>%1 is less than the value itself.</source>
        <translation>%1小于目标值。</translation>
    </message>
    <message>
        <source>%1: %2 stands there and stays; the report says %3.</source>
        <translation>%1：已登记“%2”，予以保留；报表为“%3”。</translation>
    </message>
    <message>
        <source>%1: something else stands there and stays.</source>
        <translation>%1：已有不同登记，予以保留。</translation>
    </message>
    <message>
        <source>%1: a sign-in is missing (%2); no status is proposed for it.</source>
        <translation>%1：缺卡（%2），不作登记。</translation>
    </message>
    <message>
        <source>%1: a sign-in is missing.</source>
        <translation>%1：缺卡。</translation>
    </message>
    <message>
        <source>%1: half a day of %2, but nothing says which half; enter it by hand.</source>
        <translation>%1：%2半天，看不出是上午还是下午，请手工登记。</translation>
    </message>
    <message>
        <source>%1: nothing says which half of the day is meant; enter it by hand.</source>
        <translation>%1：看不出是上午还是下午，请手工登记。</translation>
    </message>
    <message>
        <source>%1: the report does not say which kind of leave; enter it by hand.</source>
        <translation>%1：报表没有写明请假类别，请手工登记。</translation>
    </message>
    <message>
        <source>%1: %2 for the whole day, and yet signed in.</source>
        <translation>%1：全天%2，但有打卡。</translation>
    </message>
    <message>
        <source>%1: on leave, and yet signed in.</source>
        <translation>%1：请假但有打卡。</translation>
    </message>
    <message>
        <source>%1: the report says “%2”, and yet somebody signed in.</source>
        <translation>%1：报表为“%2”，但有打卡。</translation>
    </message>
    <message>
        <source>%1: counted as absent by the report, and yet signed in.</source>
        <translation>%1：报表记为旷工，但有打卡。</translation>
    </message>
    <message>
        <source>%1: the report remarks “%2”; look at where the sign-in was given.</source>
        <translation>%1：报表注明“%2”，请核对打卡地点。</translation>
    </message>
    <message>
        <source>%1: place or device of the sign-in are unusual.</source>
        <translation>%1：打卡地点或设备异常。</translation>
    </message>
    <message>
        <source>%1: the app did not accept this sign-in (%2); it is left out.</source>
        <translation>%1：打卡无效（%2），不导入。</translation>
    </message>
    <message>
        <source>%1: the app did not accept this sign-in; it is left out.</source>
        <translation>%1：打卡无效，不导入。</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood; no status is proposed.</source>
        <translation>%1：“%2”无法识别，不作登记。</translation>
    </message>
    <message>
        <source>%1 is not understood; no status is proposed.</source>
        <translation>%1 无法识别，不作登记。</translation>
    </message>
    <message>
        <source>%1: row %2 says something else of this day; that one was taken.</source>
        <translation>%1：第 %2 行对同一天另有说法，以该行为准。</translation>
    </message>
    <message>
        <source>%1: another row says something else of this day; that one was taken.</source>
        <translation>%1：另有一行对同一天说法不同，以那一行为准。</translation>
    </message>
    <message>
        <source>%2 was said to be no cadre here; these rows are passed over.</source>
        <translation>已确认 %2 不是驻村干部，其记录跳过。</translation>
    </message>
    <message>
        <source>Said to be no cadre here; these rows are passed over.</source>
        <translation>已确认不是驻村干部，其记录跳过。</translation>
    </message>
    <message>
        <source>Something stands in the way of the merge: open it again to see what.</source>
        <translation>存在妨碍合并的情况，请重新打开合并窗口查看。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read. Check that you may open it and that no other program has locked it.</source>
        <translation>%1：文件无法读取。请检查是否有权打开，是否被其他程序占用。</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <translation>%1：文件是空的。</translation>
    </message>
    <message>
        <source>%1: the characters cannot be read. Open the form in its editor and save it again.</source>
        <translation>%1：文字编码无法识别。请在任免审批表编辑器中打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is no appointment form (.lrmx or .lrm), whatever its name says.</source>
        <translation>%1：内容不是任免审批表（.lrmx 或 .lrm）。</translation>
    </message>
    <message>
        <source>%1: the file is larger than an appointment form can be. Make the photo smaller in the editor and save it again.</source>
        <translation>%1：文件过大，不像任免审批表。请在编辑器中缩小照片后重新保存。</translation>
    </message>
    <message>
        <source>%1: the file is damaged or cut off. Have it copied once more, or saved again in its editor.</source>
        <translation>%1：文件损坏或不完整。请重新拷贝，或在编辑器中重新保存。</translation>
    </message>
    <message>
        <source>%1: “%2” could not be understood and was left out; what is on file stays.</source>
        <translation>%1：“%2”无法识别，没有采用，库中内容不变。</translation>
    </message>
    <message>
        <source>%1 could not be understood and was left out; what is on file stays.</source>
        <translation>%1 无法识别，没有采用，库中内容不变。</translation>
    </message>
    <message>
        <source>%1: the photo is damaged, neither JPEG nor PNG, or larger than 2 MB; it was left out.</source>
        <translation>%1：照片损坏、不是 JPEG 或 PNG，或者超过 2 MB，没有采用。</translation>
    </message>
    <message>
        <source>The import of %2 was taken back already.</source>
        <translation>“%2”的导入已经撤销过了。</translation>
    </message>
    <message>
        <source>The import of %2 changed nothing; there is nothing to take back.</source>
        <translation>“%2”的导入没有改变任何内容，无需撤销。</translation>
    </message>
    <message>
        <source>%1 says something else than row %2 of this file does of the same record. Keep the row that is right.</source>
        <translation>%1与本文件第 %2 行对同一条记录的说法不一致，请保留正确的一行。</translation>
    </message>
    <message>
        <source>%1 says something else than an earlier row of this file does of the same record. Keep the row that is right.</source>
        <translation>%1与本文件前面同一条记录的行说法不一致，请保留正确的一行。</translation>
    </message>
    <message>
        <source>%1: “%2” names no day; the first of the month is taken. Write the day where it is known.</source>
        <translation>%1：“%2”没有写日，按当月 1 日计。知道日期的请写全。</translation>
    </message>
    <message>
        <source>%1 names no day; the first of the month is taken. Write the day where it is known.</source>
        <translation>%1没有写日，按当月 1 日计。知道日期的请写全。</translation>
    </message>
    <message>
        <source>%1 begins with “own.” and goes on with small letters, digits and underlines, such as own.province_cadres; it does not end in .yoy or .mom.</source>
        <translation>%1以“own.”开头，后面是小写字母、数字和下划线，如 own.province_cadres，不能以 .yoy 或 .mom 结尾。</translation>
    </message>
    <message>
        <source>%1: what is counted does not fall into groups by “%2”.</source>
        <translation>%1：所统计的内容不按“%2”分组。</translation>
    </message>
    <message>
        <source>%1: what is counted does not fall into such groups.</source>
        <translation>%1：所统计的内容没有这样的分组。</translation>
    </message>
</context>
<context>
    <name>RulesExportCommand</name>
    <message>
        <source>Writes the attendance rules as JSON: all sets, or the built-in one while the county has none.</source>
        <translation>将考勤规则写成 JSON：全部规则；本县未设规则时为内置规则。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>%1: sets of rules written: %2</source>
        <translation>%1：写出规则 %2 套</translation>
    </message>
</context>
<context>
    <name>RulesImportCommand</name>
    <message>
        <source>Takes the sets of a rules file over, each in place of the one that begins in the same month.</source>
        <translation>导入规则文件，生效月份相同的规则被替换。</translation>
    </message>
    <message>
        <source>Sets of rules read %1: new %2, changed %3, unchanged %4.</source>
        <translation>读取规则 %1 套：新增 %2，更改 %3，未变 %4。</translation>
    </message>
</context>
<context>
    <name>ShownListOutput</name>
    <message>
        <source>Collecting the list…</source>
        <translation>正在汇集列表……</translation>
    </message>
    <message>
        <source>The list could not be collected.</source>
        <translation>无法汇集列表内容。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>&amp;Cadre *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign-ins</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>新增签到</translation>
    </message>
    <message>
        <source>No sign-ins yet. Import the register of a month, or enter them one by one.</source>
        <translation>还没有签到。可导入一个月的签到表，或逐条录入。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SpotCheckForm</name>
    <message>
        <source>Spot check</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Village *</source>
        <translation>村(&amp;V) *</translation>
    </message>
    <message>
        <source>&amp;How *</source>
        <translation>方式(&amp;H) *</translation>
    </message>
    <message>
        <source>&amp;Inspectors *</source>
        <translation>督查人(&amp;I) *</translation>
    </message>
    <message>
        <source>Who was checked</source>
        <translation>督查对象</translation>
    </message>
    <message>
        <source>Fill in those &amp;posted</source>
        <translation>填入在岗派驻人员(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>督查情况</translation>
    </message>
</context>
<context>
    <name>SpotCheckPage</name>
    <message>
        <source>Spot checks</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>New spot check</source>
        <translation>新增督查</translation>
    </message>
    <message>
        <source>No spot checks yet. Enter the first one: choose the village, and those posted are listed.</source>
        <translation>还没有督查记录。新建一条：选定村后，派驻干部自动列出。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>有未办结处理</translation>
    </message>
    <message>
        <source>None open</source>
        <translation>无未办结处理</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>督查发现</translation>
    </message>
    <message>
        <source>Somebody away</source>
        <translation>有人不在岗</translation>
    </message>
    <message>
        <source>Nobody away</source>
        <translation>全部在岗</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>督查人次</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>不在岗人次</translation>
    </message>
    <message>
        <source>Caps of the year</source>
        <translation>年度考核限制</translation>
    </message>
</context>
<context>
    <name>StatisticsScope</name>
    <message>
        <source>--to is before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>A month.</source>
        <translation>月份。</translation>
    </message>
    <message>
        <source>First day of a period, with --to.</source>
        <translation>时段的第一天，与 --to 同用。</translation>
    </message>
    <message>
        <source>Last day of a period, with --from.</source>
        <translation>时段的最后一天，与 --from 同用。</translation>
    </message>
    <message>
        <source>A round, up to today.</source>
        <translation>轮次，统计到今天。</translation>
    </message>
    <message>
        <source>A day, for what stands on it.</source>
        <translation>某一天，统计当日的存量。</translation>
    </message>
    <message>
        <source>One township, by name or code.</source>
        <translation>一个乡镇，写名称或代码。</translation>
    </message>
    <message>
        <source>One village, by name or code.</source>
        <translation>一个村，写名称或代码。</translation>
    </message>
    <message>
        <source>Give the period in one way: --month, --from with --to, --round or --as-of.</source>
        <translation>时段须用一种方式给出：--month，--from 与 --to，--round 或 --as-of。</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is none of: %2</source>
        <translation>--by：“%1”不是可用的分组，可用：%2</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;. There are: %2</source>
        <translation>没有指标“%1”。现有指标：%2</translation>
    </message>
    <message>
        <source>--where: write &quot;%1&quot; as G=K; G is one of: %2</source>
        <translation>--where：“%1”应写成 G=K，G 为下列之一：%2</translation>
    </message>
    <message>
        <source>Grouped by township, village, team, unit, unit_level, round, category, month, village_tag, sex, age and others.</source>
        <translation>按 township、village、team、unit、unit_level、round、category、month、village_tag、sex、age 等分组。</translation>
    </message>
    <message>
        <source>Only the group K of the grouping G, by key or name; may be given several times.</source>
        <translation>只要分组 G 中的 K（代码或名称），可给出多次。</translation>
    </message>
</context>
<context>
    <name>StatisticsTexts</name>
    <message>
        <source>The definition of “%1” changed from version %2 to version %3: the numbers cannot be compared directly.</source>
        <translation>“%1”的口径已由第%2版改为第%3版，前后数字不可直接比较。</translation>
    </message>
    <message>
        <source>Villages posted to: %1 (%3), now %2. Mind this when comparing.</source>
        <translation>派驻村：%3为%1个，本期为%2个，对比时请注意范围变化。</translation>
    </message>
    <message>
        <source>There is no indicator “%1” any more.</source>
        <translation>指标“%1”已不存在。</translation>
    </message>
    <message>
        <source>Only %1 of %2 groups stand side by side; totals are of all.</source>
        <translation>并列分组共%2个，只显示前%1个，合计仍为全部。</translation>
    </message>
    <message>
        <source>The period is not over, but is compared with a whole one.</source>
        <translation>统计时段尚未结束，正与完整时段对比，数字偏小。</translation>
    </message>
    <message>
        <source>A round has nothing to compare with: %1.</source>
        <translation>按轮次统计，没有可对比的%1。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Definition:</source>
        <translation>口径：</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>单位：</translation>
    </message>
    <message>
        <source>Numerator / denominator:</source>
        <translation>分子/分母：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>数据来源：</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>口径版本：</translation>
    </message>
    <message>
        <source>Only:</source>
        <translation>限定：</translation>
    </message>
    <message>
        <source>%1 typed from an earlier report, or compared with that: no records were kept then.</source>
        <translation>%1为录入的历史数据，或与之相比的变化：当时没有记录可供统计。</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Shows the numbers of a period.</source>
        <translation>统计一个时段的各项指标。</translation>
    </message>
    <message>
        <source>Only this one; may be given several times.</source>
        <translation>只统计这个指标；可多次给出。</translation>
    </message>
    <message>
        <source>table unless given.</source>
        <translation>不写为 table（表格）。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is neither table, csv nor json.</source>
        <translation>--format：“%1”不是 table、csv 或 json。</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>&amp;Disputes found (0 is a nil return) *</source>
        <translation>排查起数（0 起为零报告）(&amp;D) *</translation>
    </message>
    <message>
        <source>&amp;From *</source>
        <translation>起始日期(&amp;F) *</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reported by</source>
        <translation>报告人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To *</source>
        <translation>截止日期(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Village *</source>
        <translation>村(&amp;V) *</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>排查</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Found</source>
        <translation>排查起数</translation>
    </message>
    <message>
        <source>New sweep</source>
        <translation>新增排查</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>No sweeps yet. A sweep that found nothing is a nil return: enter it too.</source>
        <translation>还没有排查记录。没有查出纠纷的排查是零报告，也请录入。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>查出纠纷</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>排查</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>要达到什么</translation>
    </message>
    <message>
        <source>&amp;Indicator *</source>
        <translation>指标(&amp;I) *</translation>
    </message>
    <message>
        <source>&amp;Target *</source>
        <translation>目标值(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>上限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Every *</source>
        <translation>周期(&amp;E) *</translation>
    </message>
    <message>
        <source>Onl&amp;y in</source>
        <translation>只限哪一期(&amp;Y)</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>对谁</translation>
    </message>
    <message>
        <source>&amp;About *</source>
        <translation>范围(&amp;A) *</translation>
    </message>
    <message>
        <source>Townshi&amp;p</source>
        <translation>乡镇(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>工作队(&amp;M)</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Level of units *</source>
        <translation>单位层级(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;Cadres *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Kind of household *</source>
        <translation>户类别(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Holds for each of them, not for all together</source>
        <translation>逐个适用，不是合计数(&amp;H)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>No targets yet. Enter the first one, take over the standard duties, or import a file.</source>
        <translation>还没有目标。请录入第一条，采用标准职责，或导入文件。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责清单</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>&amp;Dissolved on</source>
        <translation>撤销日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Established on</source>
        <translation>成立日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind *</source>
        <translation>类型(&amp;K) *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Round *</source>
        <translation>轮次(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Sent by level *</source>
        <translation>派出层级(&amp;S) *</translation>
    </message>
    <message>
        <source>&amp;Township *</source>
        <translation>乡镇(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Units, the leading one first *</source>
        <translation>派出单位（牵头单位在前）(&amp;U) *</translation>
    </message>
    <message>
        <source>&amp;Villages, the main one first *</source>
        <translation>派驻村（主村在前）(&amp;V) *</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Dissolved</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>派出层级</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增工作队</translation>
    </message>
    <message>
        <source>No teams yet. Enter the first one, or import a roster.</source>
        <translation>还没有工作队。请录入第一支，或导入花名册。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>在驻</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Work teams</source>
        <translation>工作队</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>%1 written.</source>
        <translation>已写出 %1。</translation>
    </message>
    <message>
        <source>--out must be an .xlsx file.</source>
        <translation>--out 须是 .xlsx 文件。</translation>
    </message>
    <message>
        <source>File to write.</source>
        <translation>要写的文件。</translation>
    </message>
    <message>
        <source>Writes a form to be filled in a spreadsheet: headings, drop-downs, an example row, explanations.</source>
        <translation>写出供电子表格填写的空表：表头、下拉选项、示例行和填写说明。</translation>
    </message>
</context>
<context>
    <name>TemplateWording</name>
    <message>
        <source>There is no figure “%1”. Choose one from the list of figures.</source>
        <translation>没有“%1”这个数字。请从数字列表中选择。</translation>
    </message>
    <message>
        <source>There is no figure “%1”. Is “%2” meant?</source>
        <translation>没有“%1”这个数字。是不是“%2”？</translation>
    </message>
    <message>
        <source>“%1” opens a tag that does not end. Write }} after it.</source>
        <translation>“%1”开始的标签没有结束。请在后面补上 }}。</translation>
    </message>
    <message>
        <source>“%1” is no tag. Figures are written as {{visits.person_times}}, what is typed as {{填写 存在问题}}.</source>
        <translation>“%1”不是标签。数字写作{{visits.person_times}}，手写部分写作{{填写 存在问题}}。</translation>
    </message>
    <message>
        <source>“%1” is no section. There are 有数, 非零 and 典型.</source>
        <translation>没有“%1”这种段落标签。可用的有：有数、非零、典型。</translation>
    </message>
    <message>
        <source>The section “%1” does not end. Write {{/%2}} where it does.</source>
        <translation>“%1”没有结束。请在结束处写上{{/%2}}。</translation>
    </message>
    <message>
        <source>The section “%1” ends here and begins nowhere. Write {{#%1}} where it begins, or take this tag away.</source>
        <translation>“%1”在这里结束，却没有开始。请在开始处写上{{#%1}}，或者删去这个标签。</translation>
    </message>
    <message>
        <source>“%1” is no way to write a figure. There are: %2.</source>
        <translation>数字没有“%1”这种写法。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write it as 单位层级=省.</source>
        <translation>“%1”不是条件。条件写作：单位层级=省。</translation>
    </message>
    <message>
        <source>Figures are not grouped by “%1”. Choose a condition from the list of figures.</source>
        <translation>数字不按“%1”分组。请参照数字列表选择条件。</translation>
    </message>
    <message>
        <source>“%1” belongs to an example. Put it between {{#典型}} and {{/典型}}.</source>
        <translation>“%1”是典型事迹的内容，请放在{{#典型}}和{{/典型}}之间。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>%1 is %2 (%3) in one place and %4 (%5) in another. Readers take both for the same: correct one, or call them by different names.</source>
        <translation>“%1”一处为%2（%3），另一处为%4（%5）。读的人会当成同一个数，请更正，或者用不同的名称区分。</translation>
    </message>
    <message>
        <source>%1 is of %2 (%3) in one place and of %4 (%5) in another.</source>
        <translation>“%1”一处是%2的数（%3），另一处是%4的数（%5）。</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>&amp;Category</source>
        <translation>单位类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Level *</source>
        <translation>隶属关系(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>联系人(&amp;O)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Sending unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Category</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>隶属关系</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>No units yet. Enter the first one, or import a roster.</source>
        <translation>还没有派出单位。请录入第一个，或导入花名册。</translation>
    </message>
    <message>
        <source>Sending units</source>
        <translation>派出单位</translation>
    </message>
</context>
<context>
    <name>VillageForm</name>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Figures by year</source>
        <translation>历年数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>户数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>名称(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Party secretary</source>
        <translation>村党组织书记(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Township *</source>
        <translation>乡镇(&amp;T) *</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>Party &amp;branches</source>
        <translation>党支部数(&amp;B)</translation>
    </message>
    <message>
        <source>Party &amp;members</source>
        <translation>党员数(&amp;M)</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>联系电话(&amp;O)</translation>
    </message>
    <message>
        <source>Pop&amp;ulation</source>
        <translation>人口(&amp;U)</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>村类别(&amp;A)</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>VillagePage</name>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>新增村</translation>
    </message>
    <message>
        <source>No villages yet. Enter the first one, or import a file.</source>
        <translation>还没有村。请录入第一个，或导入文件。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>With a team</source>
        <translation>有工作队</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>无工作队</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>&amp;Cadres *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>办结日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;How *</source>
        <translation>走访方式(&amp;H) *</translation>
    </message>
    <message>
        <source>&amp;Kind of household</source>
        <translation>对象类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Matter raised</source>
        <translation>反映问题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Person visited</source>
        <translation>走访对象(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Satisfaction</source>
        <translation>满意度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>问题类别(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Village *</source>
        <translation>村(&amp;V) *</translation>
    </message>
    <message>
        <source>Ans&amp;wer given</source>
        <translation>答复处理(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;ate *</source>
        <translation>日期(&amp;A) *</translation>
    </message>
    <message>
        <source>E&amp;xemplary case</source>
        <translation>典型案例(&amp;X)</translation>
    </message>
    <message>
        <source>H&amp;ousehold</source>
        <translation>农户(&amp;O)</translation>
    </message>
    <message>
        <source>Ho&amp;useholds reached (times)</source>
        <translation>户次(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;ed on to</source>
        <translation>转办单位(&amp;E)</translation>
    </message>
    <message>
        <source>People &amp;reached (times)</source>
        <translation>人次(&amp;R)</translation>
    </message>
    <message>
        <source>The head of the household when empty</source>
        <translation>不填即为户主</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>走访结果</translation>
    </message>
    <message>
        <source>Who visited whom</source>
        <translation>走访人与对象</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Household-times</source>
        <translation>户次</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新增走访</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No visits yet. Enter the first one, or import a file.</source>
        <translation>还没有走访记录。请录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Typical case</source>
        <translation>典型案例</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Of them the same event as in another ledger</source>
        <translation>其中与其他台账同一事件</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>(%1)</source>
        <translation>（星期%1）</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Weekly reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>New weekly report</source>
        <translation>新增周报</translation>
    </message>
    <message>
        <source>No weekly reports yet. Note those that have come in under “Week”, or import a file.</source>
        <translation>还没有周报。可在“本周情况”中登记收到的周报，或导入文件。</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部周报</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周情况</translation>
    </message>
</context>
<context>
    <name>WeeklyReportForm</name>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>&amp;Team *</source>
        <translation>工作队(&amp;T) *</translation>
    </message>
    <message>
        <source>&amp;Week (any day of it) *</source>
        <translation>周次（该周任意一天）(&amp;W) *</translation>
    </message>
    <message>
        <source>&amp;Sent on *</source>
        <translation>上报日期(&amp;S) *</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>时间(&amp;A)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>WorkLogForm</name>
    <message>
        <source>Work log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>&amp;Cadre *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Date *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>What was done *</source>
        <translation>工作内容 *</translation>
    </message>
    <message>
        <source>Make a &amp;visit of it</source>
        <translation>转为走访(&amp;V)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>转为记录</translation>
    </message>
    <message>
        <source>Make a &amp;deed of it</source>
        <translation>转为台账(&amp;D)</translation>
    </message>
</context>
<context>
    <name>WorkLogPage</name>
    <message>
        <source>Work log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新增日志</translation>
    </message>
    <message>
        <source>The work log is empty. Enter the first line, or import a file.</source>
        <translation>还没有工作日志。可录入第一条，或导入文件。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Became a visit</source>
        <translation>已转走访</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>未转走访</translation>
    </message>
    <message>
        <source>Make a visit of it</source>
        <translation>转为走访</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Became a deed</source>
        <translation>已转为台账</translation>
    </message>
    <message>
        <source>No deed yet</source>
        <translation>未转为台账</translation>
    </message>
    <message>
        <source>Make a deed of it</source>
        <translation>转为台账</translation>
    </message>
</context>
<context>
    <name>zhucun::app::App</name>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Zhucun files (*.zhucun);;All files (*)</source>
        <translation>驻村文件 (*.zhucun);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::AttachmentPanel</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Attach photos, scans or documents; they can also be dropped here</source>
        <translation>添加照片、扫描件或文件；也可以把文件拖到这里</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Attach the image or the files on the clipboard</source>
        <translation>把剪贴板中的图片或文件添加为附件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a copy with the system&apos;s program</source>
        <translation>用系统程序打开副本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the selected attachment as a file</source>
        <translation>把选中的附件另存为文件</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部另存…</translation>
    </message>
    <message>
        <source>Save all attachments into a folder</source>
        <translation>把全部附件存到一个文件夹</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected attachment (Del)</source>
        <translation>移除选中的附件（Del）</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Take back the removal</source>
        <translation>撤回移除</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明内容</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>The attachments could not be loaded.</source>
        <translation>附件未能载入。</translation>
    </message>
    <message>
        <source>There is neither an image nor a file on the clipboard.</source>
        <translation>剪贴板中没有图片或文件。</translation>
    </message>
    <message>
        <source>Pasted image %1.png</source>
        <translation>粘贴的图片%1.png</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>“%1”已经是附件了。</translation>
    </message>
    <message>
        <source>“%1” was scaled down from %2 to %3.</source>
        <translation>“%1”已由%2缩小到%3。</translation>
    </message>
    <message>
        <source>Not everything was attached.</source>
        <translation>有文件没有添加。</translation>
    </message>
    <message>
        <source>Large photos were made smaller; the originals stay where they are.</source>
        <translation>过大的照片已缩小，原文件未改动。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Photos, scans and documents (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.heic *.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</source>
        <translation>照片、扫描件和文件 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.heic *.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The attachment could not be opened.</source>
        <translation>附件未能打开。</translation>
    </message>
    <message>
        <source>This computer has no program for it. Save it as a file and open it elsewhere.</source>
        <translation>本机没有能打开它的程序。请另存为文件，到别处打开。</translation>
    </message>
    <message>
        <source>The attachment was not saved.</source>
        <translation>附件未能另存。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Save all attachments into</source>
        <translation>把全部附件存到</translation>
    </message>
    <message>
        <source>Not all attachments were saved.</source>
        <translation>附件没有全部存出。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) saved.</source>
        <translation>
            <numerusform>已存出%n个附件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not saved with the record yet were left out.</source>
        <translation>尚未随记录保存的附件没有存出。</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) will be removed when you save.</source>
        <translation>
            <numerusform>保存后将移除%n个附件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhucun::gui::BaselineForm</name>
    <message>
        <source>Whole county</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>New earlier figure</source>
        <translation>新增历史数据</translation>
    </message>
    <message>
        <source>Name or code of the group, as the statistics show it</source>
        <translation>统计中所示的分组名称或代码</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CadreCalendar</name>
    <message>
        <source>The month in one sentence</source>
        <translation>本月考勤一句话</translation>
    </message>
    <message>
        <source>Choose a cadre in the grid.</source>
        <translation>请在考勤表中选择一名干部。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CadreForm</name>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New cadre</source>
        <translation>新增干部</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>The photo was not saved.</source>
        <translation>照片未能保存。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Work or study</source>
        <translation>学习或工作经历</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CadrePanel</name>
    <message>
        <source>Choose a line: the year of that cadre is shown here.</source>
        <translation>选中一行，这里显示该干部近十二个月的考勤。</translation>
    </message>
    <message>
        <source>Not posted in this month.</source>
        <translation>本月未派驻。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CadrePostings</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Reason of end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>驻村职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CalendarDayForm</name>
    <message>
        <source>New changed day</source>
        <translation>新增更改日</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CalendarLegend</name>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up work day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Changed by the county</source>
        <translation>本县更改</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CalendarPage</name>
    <message>
        <source>Days changed by the county</source>
        <translation>本县更改的日子</translation>
    </message>
    <message>
        <source>New changed day</source>
        <translation>新增更改日</translation>
    </message>
    <message>
        <source>No day differs from the bundled calendar.</source>
        <translation>没有与内置日历不同的日子。</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年历</translation>
    </message>
    <message>
        <source>Changed by the county</source>
        <translation>本县更改</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>A year of holiday-cn as JSON, or a table with the columns 日期, 类型 and 名称</source>
        <translation>holiday-cn 的年度 JSON 文件，或含日期、类型、名称三列的表格</translation>
    </message>
    <message>
        <source>The calendar could not be read.</source>
        <translation>日历读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) in the year</source>
        <translation>
            <numerusform>全年工作日%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) changed by the county</source>
        <translation>
            <numerusform>本县更改%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>No holidays are known of %1, only weekends are off. Import them, or click on the days.</source>
        <translation>%1年尚无节假日安排，暂只按周末休息。请导入放假通知，或点击日期设置。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1已更改。</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Holidays (*.json *.csv *.txt *.xlsx)</source>
        <translation>节假日文件 (*.json *.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were taken over.</source>
        <translation>
            <numerusform>已导入%n天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes it back.</source>
        <translation>可按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CategoryForm</name>
    <message>
        <source>New category</source>
        <translation>新增类别</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CheckInDialog</name>
    <message>
        <source>Attendance of DingTalk or WeCom</source>
        <translation>导入钉钉/企业微信考勤</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>Importing… %1 records</source>
        <translation>正在导入…… 已处理 %1 条</translation>
    </message>
    <message>
        <source>The file as the app exported it, unchanged; drop it here</source>
        <translation>钉钉或企业微信导出的原始文件，可拖到这里</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不登记</translation>
    </message>
    <message>
        <source>The choice was not kept.</source>
        <translation>选择没有保存。</translation>
    </message>
    <message>
        <source>A day of &amp;rest is</source>
        <translation>休息记为(&amp;R)</translation>
    </message>
    <message>
        <source>A sign-in &amp;outside is</source>
        <translation>外勤记为(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Absence is</source>
        <translation>旷工记为(&amp;A)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The report says</source>
        <translation>报表内容</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>表格 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>no days</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>%1, %2: %3 people, %4 records.</source>
        <translation>%1，%2：%3 人，%4 条记录。</translation>
    </message>
    <message>
        <source>Matching people…</source>
        <translation>正在匹配人员……</translation>
    </message>
    <message>
        <source>The people could not be matched.</source>
        <translation>人员没有匹配成功。</translation>
    </message>
    <message>
        <source>P&amp;eople (%1 to decide)</source>
        <translation>人员（待确认 %1 人）(&amp;E)</translation>
    </message>
    <message>
        <source>Keeping the answers…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>The answers were not kept.</source>
        <translation>人员对应没有保存。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比对……</translation>
    </message>
    <message>
        <source>The report could not be compared.</source>
        <translation>报表没有比对成功。</translation>
    </message>
    <message>
        <source>Sign-ins: %1 new, %2 known. Days: %3 new, %4 as they stand, %5 that differ and stay. Not imported: %6 records; passed over: %7.</source>
        <translation>签到：新增 %1 条，已有 %2 条。日考勤：新增 %3 天，一致 %4 天，不一致而保留原登记 %5 天。不导入 %6 条，跳过 %7 条。</translation>
    </message>
    <message>
        <source>Keep the answers about people first.</source>
        <translation>请先保存人员对应。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 records read: %2 new, %3 completed, %4 unchanged, %5 not imported.</source>
        <translation>读取 %1 条：新增 %2 条，补充 %3 条，不变 %4 条，不导入 %5 条。</translation>
    </message>
    <message>
        <source>Imported. Ctrl+Z in the main window takes all of it back.</source>
        <translation>已导入。在主窗口按 Ctrl+Z 可整批撤销。</translation>
    </message>
    <message>
        <source>Everything was there already.</source>
        <translation>内容均已登记，没有变化。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CheckInPeople</name>
    <message>
        <source>Is the &amp;selected person</source>
        <translation>就是选中的人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep and compare again</source>
        <translation>保存并重新比对(&amp;K)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>工号或账号</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Is the cadre</source>
        <translation>对应干部</translation>
    </message>
    <message>
        <source>Another cadre: name or pinyin</source>
        <translation>其他干部：姓名或拼音</translation>
    </message>
    <message>
        <source>Choose whom the app means. It is asked once; the answer holds for later files too. Rows of people who are no cadres here are passed over.</source>
        <translation>请确认报表中的人员是哪位干部。只需确认一次，以后的文件照此办理。不是本县驻村干部的，其记录跳过。</translation>
    </message>
    <message>
        <source>(nobody of that name)</source>
        <translation>（没有同名干部）</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>No cadre here: pass over</source>
        <translation>不是驻村干部，跳过</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CheckSettingsDialog</name>
    <message>
        <source>Rules and limits of the data check</source>
        <translation>数据检查规则与阈值</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>恢复标准值(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ClosingModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Open exceptions</source>
        <translation>未结异常</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>月结期限</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最近办理</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ClosingPage</name>
    <message>
        <source>&amp;Submit…</source>
        <translation>上报(&amp;S)…</translation>
    </message>
    <message>
        <source>Submit to the county</source>
        <translation>上报县级</translation>
    </message>
    <message>
        <source>Re&amp;turn…</source>
        <translation>退回(&amp;T)…</translation>
    </message>
    <message>
        <source>Return to the township</source>
        <translation>退回乡镇</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审核(&amp;V)…</translation>
    </message>
    <message>
        <source>Sign off as reviewed</source>
        <translation>审核签字</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>月结(&amp;L)…</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Reo&amp;pen…</source>
        <translation>重开(&amp;P)…</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>重开本月</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>更正为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>填写日期</translation>
    </message>
    <message>
        <source>Those to days of this month, and those made in it for earlier months.</source>
        <translation>列出对本月的更正，以及本月内对以前月份所作的更正。</translation>
    </message>
    <message>
        <source>&amp;Write a correction…</source>
        <translation>填写更正单(&amp;W)…</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>本月数据读取失败。</translation>
    </message>
    <message>
        <source>Exceptions (%1)</source>
        <translation>异常（%1）</translation>
    </message>
    <message>
        <source>%1-%2: %3</source>
        <translation>%1年%2月：%3</translation>
    </message>
    <message>
        <source>Exceptions still open: %1. They stay on record.</source>
        <translation>尚有%1条异常未结，办理后仍保留在案。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>意见(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing was done.</source>
        <translation>%1：未办理。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>已%1：%2。</translation>
    </message>
    <message>
        <source>Corrections (%1)</source>
        <translation>更正单（%1）</translation>
    </message>
    <message>
        <source>Correction %1 is written.</source>
        <translation>更正单%1已保存。</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>When</source>
        <translation>办理时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ColumnMemory</name>
    <message>
        <source>As it was at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Choose and order columns…</source>
        <translation>选择和排列列……</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ComparisonDialog</name>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Also what has not &amp;changed</source>
        <translation>也显示未变化的(&amp;C)</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Adds to the difference</source>
        <translation>对差的影响</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>All %1 figures are as they were.</source>
        <translation>全部 %1 项数据均无变化。</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ. Each difference is the sum of its parts.</source>
        <translation>%2 项数据中有 %1 项变化，差等于各部分之和。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ConditionField</name>
    <message>
        <source>Grouping</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CorrectionDialog</name>
    <message>
        <source>Write a correction</source>
        <translation>填写更正单</translation>
    </message>
    <message>
        <source>&amp;Cadre *</source>
        <translation>干部(&amp;C) *</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>Should be, &amp;morning *</source>
        <translation>更正为：上午(&amp;M) *</translation>
    </message>
    <message>
        <source>&amp;Afternoon *</source>
        <translation>下午(&amp;A) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>理由(&amp;R) *</translation>
    </message>
    <message>
        <source>R&amp;equested by *</source>
        <translation>申请人(&amp;E) *</translation>
    </message>
    <message>
        <source>A&amp;pproved by *</source>
        <translation>批准人(&amp;P) *</translation>
    </message>
    <message>
        <source>The day and the figures of the closed month stay as they are. The next bulletin names the correction, and the year counts it.</source>
        <translation>已月结月份的记录和数字保持不变；更正在下一期通报中列明，并计入年度汇总。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>当日记录读取失败。</translation>
    </message>
    <message>
        <source>The correction is not complete.</source>
        <translation>更正单未填写完整。</translation>
    </message>
    <message>
        <source>The correction was not written.</source>
        <translation>更正单未保存。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CountyPage</name>
    <message>
        <source>%1: %2 townships, %3 villages and communities</source>
        <translation>%1：%2 个乡镇，%3 个村和社区</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Its townships and villages are then filled in for you.</source>
        <translation>随后自动填好本县的乡镇和村。</translation>
    </message>
    <message>
        <source>Matching counties</source>
        <translation>匹配的县</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or code: 尚义, shangyi, syx, 130725</source>
        <translation>名称、拼音、首字母或代码：尚义、shangyi、syx、130725</translation>
    </message>
    <message>
        <source>No county fits this. Try its name or its code.</source>
        <translation>没有匹配的县。请试试县名或代码。</translation>
    </message>
    <message>
        <source>Reading the list of divisions…</source>
        <translation>正在读取行政区划……</translation>
    </message>
    <message>
        <source>Which county do you work for?</source>
        <translation>您在哪个县工作？</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::CoveragePage</name>
    <message>
        <source>%1: %2 of %3 villages covered (%4 %)</source>
        <translation>%1：%3 个村已覆盖 %2 个（%4 %）</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Ending within %1 days</source>
        <translation>%1 天内到期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Fewer than three</source>
        <translation>不足三人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>派出层级</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>No village carries a tag yet.</source>
        <translation>还没有标注类别的村。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Posted twice</source>
        <translation>重复派驻</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>驻村职务</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Tagged, nobody posted</source>
        <translation>有类别未派驻</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>村类别</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>The overview could not be made.</source>
        <translation>无法生成概览。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>派驻村</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>驻村覆盖</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>无负责人</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DataCheckPage</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>打开记录(&amp;O)</translation>
    </message>
    <message>
        <source>Open the othe&amp;r</source>
        <translation>打开另一条(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;This is right…</source>
        <translation>确认无误(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回确认(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Confirmed as right</source>
        <translation>已确认无误</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>全部程度</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Rules and &amp;limits…</source>
        <translation>规则与阈值(&amp;L)…</translation>
    </message>
    <message>
        <source>Checking the records…</source>
        <translation>正在检查数据……</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>第 %1 项，共 %2 项规则</translation>
    </message>
    <message>
        <source>The records could not be checked.</source>
        <translation>数据检查未能完成。</translation>
    </message>
    <message>
        <source>Of these rules there is more than is listed: %1. Change the limits, or choose a township.</source>
        <translation>以下规则的结果过多，未全部列出：%1。请调整阈值，或只查一个乡镇。</translation>
    </message>
    <message>
        <source>%1 to look at, %2 confirmed</source>
        <translation>待核查 %1 条，已确认 %2 条</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>%1 于 %2 确认无误：%3</translation>
    </message>
    <message>
        <source>Was confirmed before (%1); the values have changed since.</source>
        <translation>曾确认无误（%1），此后数据有变动。</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The finding was not confirmed.</source>
        <translation>未能确认。</translation>
    </message>
    <message>
        <source>The confirmation was not withdrawn.</source>
        <translation>未能撤回确认。</translation>
    </message>
    <message>
        <source>The limits could not be read.</source>
        <translation>未能读取阈值。</translation>
    </message>
    <message>
        <source>The limits were not saved.</source>
        <translation>阈值未保存。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DataFindingModel</name>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DataPage</name>
    <message>
        <source>%1 form.xlsx</source>
        <translation>%1空表.xlsx</translation>
    </message>
    <message>
        <source>%1 rows saved as %2</source>
        <translation>已将 %1 行保存为 %2</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>全部导出(&amp;E)……</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>CSV 文本 (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>没有导出。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file is open for reading only; records can go out but not in.</source>
        <translation>文件以只读方式打开，只能导出，不能导入。</translation>
    </message>
    <message>
        <source>The form was not saved.</source>
        <translation>空表未能保存。</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Empty form to fi&amp;ll in…</source>
        <translation>下载空表(&amp;L)……</translation>
    </message>
    <message>
        <source>An XLSX or CSV file as it came: what stands where in it is found out, shown and checked before anything is saved. Choose it, or drop it here.</source>
        <translation>拿到什么样的 XLSX、CSV 文件都可直接导入：程序先判断各列是什么，给您看过、检查过，再保存。可选择文件，也可拖到这里。</translation>
    </message>
    <message>
        <source>&amp;Bring in a file…</source>
        <translation>导入文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;DingTalk or WeCom…</source>
        <translation>钉钉/企业微信(&amp;D)…</translation>
    </message>
    <message>
        <source>Attendance as these apps export it</source>
        <translation>导入钉钉、企业微信导出的考勤</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DateField</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历选择（Alt+↓）</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example 2026-03-05, 0305 or 3.5.</source>
        <translation>“%1”不是日期。可写成 2026-03-05、0305 或 3.5。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DayDialog</name>
    <message>
        <source>Change a day</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>&amp;Holiday: a day off</source>
        <translation>放假(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Make-up work day: worked although it is a day off otherwise</source>
        <translation>调休上班(&amp;M)：原为休息日，当天上班</translation>
    </message>
    <message>
        <source>&amp;Ordinary day: the weekday decides</source>
        <translation>平日(&amp;O)：按星期确定</translation>
    </message>
    <message>
        <source>As the &amp;bundled calendar has it: %1</source>
        <translation>按内置日历(&amp;B)：%1</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No month gets another number of working days.</source>
        <translation>各月工作日数不变。</translation>
    </message>
    <message>
        <source>The day was not changed.</source>
        <translation>日期未更改。</translation>
    </message>
    <message>
        <source>%1: %2 → %3 working days.</source>
        <translation>%1：工作日 %2 天 → %3 天。</translation>
    </message>
    <message>
        <source>%1 of %2 townships have closed it and keep their number.</source>
        <translation>%2个乡镇中%1个已月结，保持原数。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DecisionDialog</name>
    <message>
        <source>Decide a conflict</source>
        <translation>裁定考勤冲突</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>理由(&amp;R) *</translation>
    </message>
    <message>
        <source>Empty: the reason under the button you choose</source>
        <translation>留空则采用所选按钮下方的理由</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤销裁定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登记情况</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有登记。</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>相反情况</translation>
    </message>
    <message>
        <source>The records contradict one another.</source>
        <translation>登记之间相互矛盾。</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已裁定：%1</translation>
    </message>
    <message>
        <source>Otherwise: morning</source>
        <translation>其他结果：上午</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>按此裁定</translation>
    </message>
    <message>
        <source>Say why it is decided so.</source>
        <translation>请写明裁定理由。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DisputeForm</name>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New dispute</source>
        <translation>新增矛盾纠纷</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DisputeTimeline</name>
    <message>
        <source>Found</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>化解</translation>
    </message>
    <message>
        <source>Revisited</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>未结 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n d</source>
        <translation>
            <numerusform>未结 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DivisionForm</name>
    <message>
        <source>New division</source>
        <translation>新增行政区划</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DocumentFields</name>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>All sending units</source>
        <translation>全部派出单位</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>全部轮次</translation>
    </message>
    <message>
        <source>Name or pinyin</source>
        <translation>姓名或拼音</translation>
    </message>
    <message>
        <source>Number or party</source>
        <translation>编号或当事人</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3横向</translation>
    </message>
    <message>
        <source>A4 landscape, smaller type</source>
        <translation>A4横向（小字）</translation>
    </message>
    <message>
        <source>Left empty: lines to write on</source>
        <translation>不填则留空行供手写</translation>
    </message>
    <message>
        <source>Left empty: the usual requirements</source>
        <translation>不填则用通用要求</translation>
    </message>
    <message>
        <source>As 尚组通〔2026〕5号</source>
        <translation>如 尚组通〔2026〕5号</translation>
    </message>
    <message>
        <source>Left empty: all townships and sending units</source>
        <translation>不填则为各乡镇党委、各派出单位</translation>
    </message>
    <message>
        <source>Left empty: the county&apos;s organization department</source>
        <translation>不填则为县委组织部</translation>
    </message>
    <message>
        <source>As 2026-10-12, 2026-10-26; left empty: three working days</source>
        <translation>如 2026-10-12, 2026-10-26，不填则取三个工作日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>期间(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至日期(&amp;O)</translation>
    </message>
    <message>
        <source>Any day of the &amp;week</source>
        <translation>该周任意一天(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;adre</source>
        <translation>干部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dispute</source>
        <translation>纠纷(&amp;D)</translation>
    </message>
    <message>
        <source>Any day of the &amp;leave</source>
        <translation>请假期内任意一天(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Township</source>
        <translation>乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>派出单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>轮次(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Grouped</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Cou&amp;nted</source>
        <translation>统计对象(&amp;N)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;E)</translation>
    </message>
    <message>
        <source>Planned da&amp;ys</source>
        <translation>计划日期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>Addr&amp;essed to</source>
        <translation>主送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>发文机关(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>成文日期(&amp;I)</translation>
    </message>
    <message>
        <source>Req&amp;uirements</source>
        <translation>工作要求(&amp;U)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>存在问题(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;steps</source>
        <translation>下步打算(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prepared by</source>
        <translation>填报人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>审核人(&amp;C)</translation>
    </message>
    <message>
        <source>From and to: give both days, the earlier one first, or leave both empty.</source>
        <translation>期间：起止两个日期都要填，先早后晚；或者都留空。</translation>
    </message>
    <message>
        <source>Planned days: type them as 2026-10-12, one after the other with commas between.</source>
        <translation>计划日期请写成2026-10-12，多个日期用逗号分隔。</translation>
    </message>
    <message>
        <source>Which month? Type it as 2026-03.</source>
        <translation>哪个月？请写成 2026-03。</translation>
    </message>
    <message>
        <source>Whose? Choose a cadre.</source>
        <translation>谁的？请选择一名干部。</translation>
    </message>
    <message>
        <source>Which dispute? Choose it by its number or a party.</source>
        <translation>哪起纠纷？请按编号或当事人选择。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DocumentsPage</name>
    <message>
        <source>Preview and print…</source>
        <translation>预览打印……</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为……</translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation>无法生成文档。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>A workbook has no pages: save it.</source>
        <translation>工作簿没有页面，请另存为文件。</translation>
    </message>
    <message>
        <source>Collecting what %1 shows…</source>
        <translation>正在收集“%1”的数据……</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DraftEditor</name>
    <message>
        <source>Text of the template again…</source>
        <translation>恢复模板正文…</translation>
    </message>
    <message>
        <source>Period, place and parts</source>
        <translation>时间、范围和手写部分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Take the text of the template again?</source>
        <translation>恢复为模板的正文吗？</translation>
    </message>
    <message>
        <source>What was changed in the text by hand will be gone. Parts that are typed and the fields stay.</source>
        <translation>对正文的手工修改将会丢失；手写部分和各项填写保留。</translation>
    </message>
    <message>
        <source>Take the template&apos;s text</source>
        <translation>恢复模板正文</translation>
    </message>
    <message>
        <source>Figures are shown in colour and follow the records; double-click one to see them.</source>
        <translation>带底色的是数字，随记录更新；双击可查看背后的记录。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DraftForm</name>
    <message>
        <source>Number or name</source>
        <translation>轮次或名称</translation>
    </message>
    <message>
        <source>The whole county</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>所有村</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>一个时期</translation>
    </message>
    <message>
        <source>A round</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>As 尚组报〔2026〕5号</source>
        <translation>如：尚组报〔2026〕5号</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>汇报范围(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>轮次(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ownship</source>
        <translation>乡镇(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message>
        <source>Addr&amp;essed to</source>
        <translation>主送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>发文机关(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>成文日期(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DrillModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::DutyView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The period before (Alt+PgUp)</source>
        <translation>上一期 (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The period after (Alt+PgDown)</source>
        <translation>下一期 (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Households to visit</source>
        <translation>必访户</translation>
    </message>
    <message>
        <source>Only &amp;gaps</source>
        <translation>只看缺口(&amp;G)</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open whoever the line is about (Enter)</source>
        <translation>打开这一行的干部、单位或农户 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Print the gaps…</source>
        <translation>打印缺口清单(&amp;P)…</translation>
    </message>
    <message>
        <source>The list of gaps, with the households to be visited next month</source>
        <translation>缺口清单，附下月走访计划</translation>
    </message>
    <message>
        <source>Sa&amp;ve as file…</source>
        <translation>存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Standard duties</source>
        <translation>标准职责(&amp;S)</translation>
    </message>
    <message>
        <source>Adds the targets most counties set: 4-3-2-1 households, surveys, trainings and deeds, households to be visited, what a village is to reach</source>
        <translation>加入通行的目标：4321帮扶，单位调研、培训和办实事，五必访，每村要达到的目标</translation>
    </message>
    <message>
        <source>The duties could not be read.</source>
        <translation>职责清单未能读出。</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Owes as</source>
        <translation>按何职责</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>户类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>No duties are set for this period.</source>
        <translation>本期没有设定职责目标。</translation>
    </message>
    <message>
        <source>No duties are set for this period. Enter targets, or take over the standard duties with the button below.</source>
        <translation>本期没有设定职责目标。请录入目标，或用下面的按钮采用标准职责。</translation>
    </message>
    <message>
        <source>Nobody owes a duty here in this period.</source>
        <translation>本期这里没有承担职责的干部和单位。</translation>
    </message>
    <message>
        <source>The standard duties were not added.</source>
        <translation>标准职责未能加入。</translation>
    </message>
    <message>
        <source>The county has all standard duties already.</source>
        <translation>标准职责已经全部具备。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) added; change them where the county asks for something else. Undo (Ctrl+Z) takes them back.</source>
        <translation>
            <numerusform>加入了 %n 项目标；本县另有要求的请修改。可以撤销 (Ctrl+Z)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhucun::gui::EditSeveralDialog</name>
    <message>
        <source>Change several records</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>项目(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New value</source>
        <translation>新内容(&amp;N)</translation>
    </message>
    <message>
        <source>Left empty, the field is emptied. All other fields stay as they are in each record. Undo (Ctrl+Z) takes the whole change back.</source>
        <translation>不填即清空该项，各条记录的其他内容不变。按 Ctrl+Z 可整体撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot take this value.</source>
        <translation>没有任何改动：“%1”不能改成这个内容。</translation>
    </message>
    <message>
        <source>Changing the records…</source>
        <translation>正在修改……</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::EventLine</name>
    <message>
        <source>Same event</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>Record also as ▸</source>
        <translation>另记为 ▸</translation>
    </message>
    <message>
        <source>Enter the same in another ledger: day, village, people and text are taken over</source>
        <translation>把同一件事记入另一本台账：日期、村、人员和文字自动带过去</translation>
    </message>
    <message>
        <source>Link existing…</source>
        <translation>关联已有…</translation>
    </message>
    <message>
        <source>Choose a record of the same event that is entered already</source>
        <translation>从已登记的记录里选同一事件的一条</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>This record is another event than those linked</source>
        <translation>本条与所关联的不是同一事件，把它拿出来</translation>
    </message>
    <message>
        <source>(event %1)</source>
        <translation>（事件编号 %1）</translation>
    </message>
    <message>
        <source>Entered here alone</source>
        <translation>仅记于此，未关联其他台账</translation>
    </message>
    <message>
        <source>Enter this record first.</source>
        <translation>请先登记并保存本条。</translation>
    </message>
    <message>
        <source>What is the same event was not changed.</source>
        <translation>同一事件的关联没有改变。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FigureList</name>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或代码</translation>
    </message>
    <message>
        <source>The number alone</source>
        <translation>只写数字</translation>
    </message>
    <message>
        <source>Double-click to insert. A condition stands after it: 其中 单位层级=省.</source>
        <translation>双击插入。条件写在后面：其中 单位层级=省。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FigureStrip</name>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Days required</source>
        <translation>应驻天数</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>实驻天数</translation>
    </message>
    <message>
        <source>Presence rate</source>
        <translation>在岗率</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Full attendance</source>
        <translation>全勤</translation>
    </message>
    <message>
        <source>vs last month %1</source>
        <translation>较上月 %1</translation>
    </message>
    <message>
        <source>vs last year %1</source>
        <translation>较上年 %1</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FilePage</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)……</translation>
    </message>
    <message>
        <source>&amp;Demo: a whole invented county to try things out</source>
        <translation>演示：一个虚构的县，供试用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Empty: townships and villages only</source>
        <translation>空白：只有乡镇和村(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Variant</source>
        <translation>演示版本(&amp;V)</translation>
    </message>
    <message>
        <source>Everything is in this one file. Copy it to keep a backup or to move to another computer.</source>
        <translation>所有数据都在这一个文件中。复制它即可备份或移到其他电脑。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>The same number always gives the same people and events.</source>
        <translation>同一个数字总是产生相同的人员和事件。</translation>
    </message>
    <message>
        <source>What shall be in it?</source>
        <translation>填入什么内容？</translation>
    </message>
    <message>
        <source>Where shall the records lie?</source>
        <translation>数据存放在哪里？</translation>
    </message>
    <message>
        <source>Zhucun files (*%1)</source>
        <translation>驻村文件 (*%1)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FilterBar</name>
    <message>
        <source>%1 at least %2</source>
        <translation>%1不小于 %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1不大于 %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1包含 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1已填写</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不含 %2</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Find by text, pinyin or initials (Ctrl+F)</source>
        <translation>按文字、拼音或首字母查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>Remove all conditions</source>
        <translation>清除全部条件</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>去掉此条件</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>本年</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>回收站内</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FindingModel</name>
    <message>
        <source>Question: %1</source>
        <translation>疑点：%1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已结：%1</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>A question, no verdict: ask before judging.</source>
        <translation>仅为疑点，不作结论，请先核实。</translation>
    </message>
    <message>
        <source>Closed by %1: %2</source>
        <translation>%1结案：%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>On the days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FindingPanel</name>
    <message>
        <source>&amp;Hide closed</source>
        <translation>隐藏已结(&amp;H)</translation>
    </message>
    <message>
        <source>Close with &amp;reason…</source>
        <translation>说明理由结案(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结%1条</translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>未结%1条，已结%2条</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>等，另有%1条</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>说明理由结案</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>The entry of %1 was not changed.</source>
        <translation>%1的异常未能更新。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FirstStart</name>
    <message>
        <source>&amp;Create</source>
        <translation>建立(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open an existing file…</source>
        <translation>打开已有文件(&amp;O)……</translation>
    </message>
    <message>
        <source>B&amp;ack</source>
        <translation>上一步(&amp;A)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消……</translation>
    </message>
    <message>
        <source>Inventing people, visits and disputes…</source>
        <translation>正在生成虚构的人员、走访和矛盾纠纷……</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <translation>正在建立%1</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>无法建立文件</translation>
    </message>
    <message>
        <source>Writing townships and villages…</source>
        <translation>正在写入乡镇和村……</translation>
    </message>
    <message>
        <source>Zhucun</source>
        <translation>驻村</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>取消(&amp;E)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ForecastDialog</name>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>还需天数</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A double-click opens the month of the cadre.</source>
        <translation>双击打开该干部本月考勤。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::FormComparison</name>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>Order and wording of the file</source>
        <translation>原文写法（项目顺序、日期格式、换行）</translation>
    </message>
    <message>
        <source>%1 (cannot be understood)</source>
        <translation>%1（无法识别）</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>只看不同项(&amp;D)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>库中</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Take &amp;all over</source>
        <translation>全部采用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep all as on file</source>
        <translation>全部保留库中(&amp;K)</translation>
    </message>
    <message>
        <source>%1 → on file: %2</source>
        <translation>%1 → 库中：%2</translation>
    </message>
    <message>
        <source>%1 → not on file yet</source>
        <translation>%1 → 库中还没有此人</translation>
    </message>
    <message>
        <source>Whose form is it? Please choose.</source>
        <translation>这是谁的审批表？请选择。</translation>
    </message>
    <message>
        <source>Somebody who is not on file yet</source>
        <translation>库中没有的新人</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::GridEditing</name>
    <message>
        <source>the day is in the future</source>
        <translation>日期未到</translation>
    </message>
    <message>
        <source>kept as a conflict, as nobody is posted then</source>
        <translation>派驻期外，已作为冲突保留</translation>
    </message>
    <message>
        <source>this status cannot be entered</source>
        <translation>该状态不能登记</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>向右填充</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Night in the village</source>
        <translation>宿村</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Keys enter whole days (W)</source>
        <translation>按键登记全天（W）</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Keys enter the morning only (A or Ctrl+Left)</source>
        <translation>按键只登记上午（A 或 Ctrl+←）</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Keys enter the afternoon only (P or Ctrl+Right)</source>
        <translation>按键只登记下午（P 或 Ctrl+→）</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) say something that is no status and stayed as they were: %1</source>
        <translation>
            <numerusform>%n格内容不是考勤状态，保持原样：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the grid.</source>
        <translation>
            <numerusform>%n格超出考勤表范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was pasted.</source>
        <translation>有内容未能粘贴。</translation>
    </message>
    <message>
        <source>%1: everybody unrecorded</source>
        <translation>%1 全部未登记人员</translation>
    </message>
    <message>
        <source>Nobody shown is unrecorded on that day.</source>
        <translation>所列人员当日均已登记。</translation>
    </message>
    <message>
        <source>The day could not be read.</source>
        <translation>无法读取当日考勤。</translation>
    </message>
    <message>
        <source>The month is closed. What changes in it needs a correction.</source>
        <translation>本月已月结，如需改动请填写更正单。</translation>
    </message>
    <message>
        <source>The decision was not saved.</source>
        <translation>裁定未能保存。</translation>
    </message>
    <message>
        <source>The days were not saved.</source>
        <translation>考勤未能保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be taken as entered.</source>
        <translation>
            <numerusform>%n项登记未按所填内容生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等，另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>the month is closed, changes need a correction</source>
        <translation>该月已月结，须以更正单修改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a rule and those it refused</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::GridFilter</name>
    <message>
        <source>Previous month</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Sending unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Name or pinyin (Ctrl+F)</source>
        <translation>姓名或拼音（Ctrl+F）</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::GridLegend</name>
    <message>
        <source>Clears the selected cells (Delete)</source>
        <translation>清除所选单元格（Delete）</translation>
    </message>
    <message>
        <source>Enters “%1” into the selected cells (key %2)</source>
        <translation>所选单元格登记为“%1”（按键%2）</translation>
    </message>
    <message>
        <source>Two facts that exclude each other; Enter on the cell opens the decision</source>
        <translation>两项事实相互矛盾；在该格按回车进行裁定</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HistoryPage</name>
    <message>
        <source>Nothing was changed yet. Every change appears here, with who made it and when.</source>
        <translation>还没有任何改动。每次改动都会列在这里，写明何人何时所改。</translation>
    </message>
    <message>
        <source>The newest %1 changes</source>
        <translation>最近 %1 条改动</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HolidayDialog</name>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>as bundled again</source>
        <translation>恢复内置</translation>
    </message>
    <message>
        <source>Import holidays – %1</source>
        <translation>导入节假日 – %1</translation>
    </message>
    <message>
        <source>Months with another number of working days</source>
        <translation>工作日数将变化的月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>现工作日</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后工作日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>月结情况</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>有变化的日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现为</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Nothing can be taken over from this file.</source>
        <translation>此文件无法导入。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件读取失败。</translation>
    </message>
    <message>
        <source>What would change could not be found out.</source>
        <translation>无法比较变化。</translation>
    </message>
    <message numerus="yes">
        <source>The calendar says all of this already: %n day(s) in the file.</source>
        <translation>
            <numerusform>文件中的%n天与现有日历一致，无需导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days in the file, %2 of them as they are now. Days that the file does not name stay as they are; closed months keep their number of working days.</source>
        <translation>文件共%1天，其中%2天与现在相同。文件未列的日期保持不变；已月结的月份保持原工作日数。</translation>
    </message>
    <message>
        <source>by %1 of %2 townships; they keep it</source>
        <translation>%2个乡镇中%1个已月结，保持原数</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HomePage</name>
    <message>
        <source>Disputes and visits</source>
        <translation>矛盾纠纷与走访</translation>
    </message>
    <message>
        <source>Households not visited</source>
        <translation>久未走访的农户</translation>
    </message>
    <message>
        <source>Open disputes</source>
        <translation>未化解纠纷</translation>
    </message>
    <message>
        <source>Overdue disputes</source>
        <translation>超期纠纷</translation>
    </message>
    <message>
        <source>Postings ending</source>
        <translation>即将到期的派驻</translation>
    </message>
    <message>
        <source>Small teams</source>
        <translation>人员不足的工作队</translation>
    </message>
    <message>
        <source>Teams without a leader</source>
        <translation>无负责人的工作队</translation>
    </message>
    <message>
        <source>Villages without a sweep</source>
        <translation>未排查的村</translation>
    </message>
    <message>
        <source>Villages without a team</source>
        <translation>未派工作队的村</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>fewer than three members</source>
        <translation>不足三人</translation>
    </message>
    <message>
        <source>for 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>in the last half month</source>
        <translation>近半月</translation>
    </message>
    <message>
        <source>nobody leads them today</source>
        <translation>今日无负责人</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>尚未化解</translation>
    </message>
    <message>
        <source>open for more than 30 days</source>
        <translation>超过 30 天未化解</translation>
    </message>
    <message>
        <source>tagged, but nobody is sent</source>
        <translation>有村类别但未派驻</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>within 60 days</source>
        <translation>60 天内</translation>
    </message>
    <message>
        <source>Not recorded today</source>
        <translation>今日未登记</translation>
    </message>
    <message>
        <source>cadres posted, working day</source>
        <translation>工作日在派干部</translation>
    </message>
    <message>
        <source>Attendance in conflict</source>
        <translation>考勤冲突</translation>
    </message>
    <message>
        <source>days to be decided</source>
        <translation>待裁定的人天</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>已无法达标</translation>
    </message>
    <message>
        <source>cannot make the month&apos;s days</source>
        <translation>本月剩余天数不够</translation>
    </message>
    <message>
        <source>Not a day to spare</source>
        <translation>须天天在岗</translation>
    </message>
    <message>
        <source>needed on every day left</source>
        <translation>本月余下每天都须在岗</translation>
    </message>
    <message>
        <source>Leave to approve</source>
        <translation>待批请假</translation>
    </message>
    <message>
        <source>requests without a decision</source>
        <translation>尚未审批</translation>
    </message>
    <message>
        <source>Overdue returns</source>
        <translation>超期未销假</translation>
    </message>
    <message>
        <source>leave over, not back yet</source>
        <translation>假期已满未返岗</translation>
    </message>
    <message>
        <source>Weekly reports missing</source>
        <translation>周报未报</translation>
    </message>
    <message>
        <source>teams, this week</source>
        <translation>本周未报的工作队</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>督查待办结</translation>
    </message>
    <message>
        <source>of spot checks</source>
        <translation>处理措施未办结</translation>
    </message>
    <message>
        <source>Months to close</source>
        <translation>待月结</translation>
    </message>
    <message>
        <source>townships × months</source>
        <translation>乡镇·月份</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Leave, checks and reports</source>
        <translation>请假、督查与周报</translation>
    </message>
    <message>
        <source>Teams, postings and households</source>
        <translation>队伍、派驻与农户</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HonourForm</name>
    <message>
        <source>New honour or sanction</source>
        <translation>新增表彰处理</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::HouseholdForm</name>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>新增农户</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住情况</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportFilePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>sheet “%1” with %2</source>
        <translation>工作表“%1”%2</translation>
    </message>
    <message>
        <source> (hidden)</source>
        <translation>（隐藏）</translation>
    </message>
    <message>
        <source>Text file, %1, %2.</source>
        <translation>文本文件，编码 %1，%2。</translation>
    </message>
    <message>
        <source>Workbook: %1.</source>
        <translation>工作簿：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件无法读取。</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportHistoryPage</name>
    <message>
        <source>Imported</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The imports could not be read.</source>
        <translation>导入历史读取失败。</translation>
    </message>
    <message>
        <source>No file was imported yet. What is brought in under In and out stands here, and can be taken back here as a whole.</source>
        <translation>还没有导入过文件。在「导入导出」中导入的文件都记在这里，可以整批撤销。</translation>
    </message>
    <message>
        <source>No import fits.</source>
        <translation>没有符合的导入。</translation>
    </message>
    <message>
        <source>The import could not be opened.</source>
        <translation>该批导入打开失败。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件读取失败。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>文件保存失败。</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>导入没有撤销。</translation>
    </message>
    <message>
        <source>Looking what can be taken back…</source>
        <translation>正在核对可以撤回的内容……</translation>
    </message>
    <message>
        <source>Nothing of this import can be taken back: all of it was changed or taken back since, or is needed.</source>
        <translation>本次导入没有可以撤回的内容：都已修改、已撤回，或者还在使用。</translation>
    </message>
    <message>
        <source>New records that go to the trash: %1. Records that become what they were: %2. Days of attendance that become what they were: %3.</source>
        <translation>新增的记录移入回收站：%1 条。修改的记录恢复原样：%2 条。考勤恢复原样：%3 天。</translation>
    </message>
    <message>
        <source>What stays for you to decide: %1</source>
        <translation>保留不动、由您处理的：%1 处</translation>
    </message>
    <message>
        <source>Take back the import of “%1”?</source>
        <translation>撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>正在撤销导入……</translation>
    </message>
    <message>
        <source>What stays is listed below. Ctrl+Z undoes this.</source>
        <translation>保留未动的列在下方。按 Ctrl+Z 可取消本次撤销。</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes this.</source>
        <translation>按 Ctrl+Z 可取消本次撤销。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportMappingPage</name>
    <message>
        <source>nothing fits</source>
        <translation>没有合适的</translation>
    </message>
    <message>
        <source>same heading</source>
        <translation>表头相同</translation>
    </message>
    <message>
        <source>other name of it</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选定</translation>
    </message>
    <message>
        <source>part of the heading</source>
        <translation>表头部分相同</translation>
    </message>
    <message>
        <source>by what stands in it</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 – please check</source>
        <translation>%1，请核对</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>内容示例</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名方案</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>删除导入方案“%1”？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>(pass over)</source>
        <translation>（不导入）</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Only one column of the file can be each of these: %1</source>
        <translation>以下各项只能由文件中的一列对应：%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（不用）</translation>
    </message>
    <message>
        <source>%1 – for files like this</source>
        <translation>%1（适用于此类文件）</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>方案名称</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportPreviewPage</name>
    <message>
        <source>If a row is wrong, save nothing</source>
        <translation>有错误行时全部不保存</translation>
    </message>
    <message>
        <source>Save the good rows, leave the wrong ones</source>
        <translation>保存正确的行，留下错误行</translation>
    </message>
    <message>
        <source>Checking: %1 rows so far…</source>
        <translation>正在检查：已 %1 行…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), not checked yet.</source>
        <translation>
            <numerusform>共 %n 行，尚未检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), not checked yet.</source>
        <translation>
            <numerusform>前 %n 行，尚未检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>Corrected here: %n cell(s). Check again.</source>
        <translation>
            <numerusform>已在此更正 %n 格，请再检查一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportResultPage</name>
    <message>
        <source>%1 rows so far…</source>
        <translation>已 %1 行…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 to correct.xlsx</source>
        <translation>%1（待更正）.xlsx</translation>
    </message>
    <message>
        <source>Saved as %1. Correct the marked cells and import that file.</source>
        <translation>已保存为 %1。更正标出的单元格后导入该文件即可。</translation>
    </message>
    <message>
        <source>The rejected rows were not saved.</source>
        <translation>被拒绝的行未能保存。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportSheetPage</name>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Enter or a double click on a row makes it the row of the headings.</source>
        <translation>在某行按回车或双击，即以该行为表头。</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Found out: %1</source>
        <translation>自动判断：%1</translation>
    </message>
    <message>
        <source>One row a person and one column a day. The month is needed where the sheet does not say.</source>
        <translation>这是每人一行、每天一列的表。表中没有写明月份时须填月份。</translation>
    </message>
    <message>
        <source>No headings were found: say in which row they stand.</source>
        <translation>没有找到表头：请指明表头在第几行。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportWizard</name>
    <message>
        <source>Bring in a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportedRecordsDialog</name>
    <message>
        <source>Reading the records…</source>
        <translation>正在读取记录……</translation>
    </message>
    <message>
        <source>Records of the import: %1</source>
        <translation>本批记录：%1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Enter or a double-click opens the record.</source>
        <translation>按回车或双击打开记录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>记录读取失败。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ImportedRecordsModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>导入后已修改</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>与导入一致</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>By the import</source>
        <translation>本批</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现状</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::IndicatorTree</name>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或代码</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::IssueDialog</name>
    <message>
        <source>Excel &amp;workbook</source>
        <translation>Excel 工作簿(&amp;W)</translation>
    </message>
    <message>
        <source>Web &amp;page</source>
        <translation>网页(&amp;P)</translation>
    </message>
    <message>
        <source>Holding the figures against each other…</source>
        <translation>正在校验数据…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Open the &amp;records…</source>
        <translation>查看记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>定稿：%1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The figures could not be checked.</source>
        <translation>数据未能校验。</translation>
    </message>
    <message>
        <source>As 尚组通〔2026〕5号; may stay empty</source>
        <translation>如 尚组通〔2026〕5号，可不填</translation>
    </message>
    <message>
        <source>Kept with the issue, not printed</source>
        <translation>随定稿保存，不印出</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>文号(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>数据不符</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>须说明</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Figures that do not fit together: %1. Put the records right, then make the document again.</source>
        <translation>有 %1 处数据不符。请先改正记录，再重新生成文件。</translation>
    </message>
    <message>
        <source>Write why, beside each figure that is far from last month&apos;s: %1 left. It is printed as a note.</source>
        <translation>与上月相差过大的数据须逐项说明原因，还有 %1 项；说明将作为附注印出。</translation>
    </message>
    <message>
        <source>Figures that will be kept with their records: %1.</source>
        <translation>将有 %1 项数据连同其记录一起存档。</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <source>The document was not issued.</source>
        <translation>文件没有定稿。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issued: %1 %2</source>
        <translation>已定稿：%1 %2</translation>
    </message>
    <message>
        <source>&amp;Text document (ODT)</source>
        <translation>文本文档(ODT)(&amp;T)</translation>
    </message>
    <message>
        <source>Opens in WPS, Word and LibreOffice</source>
        <translation>可用 WPS、Word、LibreOffice 打开</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::IssuePage</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>定稿时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>定稿人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>口径版本</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>作废(&amp;W)…</translation>
    </message>
    <message>
        <source>Title, number, month</source>
        <translation>标题、文号、月份</translation>
    </message>
    <message>
        <source>Double-click a figure: the records behind it as they were.</source>
        <translation>双击某项数据，查看定稿时的记录。</translation>
    </message>
    <message>
        <source>wi&amp;th</source>
        <translation>对比对象(&amp;T)</translation>
    </message>
    <message>
        <source>The issued documents could not be read.</source>
        <translation>定稿文件未能读取。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>The issue could not be opened.</source>
        <translation>定稿打不开。</translation>
    </message>
    <message>
        <source>No document was issued yet. Open one under Documents, and choose Issue in its preview.</source>
        <translation>还没有定稿的文件。请在“报表”中打开文件预览，再点“定稿”。</translation>
    </message>
    <message>
        <source>Withdrawn on %1 by %2: %3</source>
        <translation>%1 由 %2 作废：%3</translation>
    </message>
    <message>
        <source>the records of now</source>
        <translation>现在的记录</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件未能读取。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>文件未能保存。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The records could not be opened.</source>
        <translation>记录打不开。</translation>
    </message>
    <message>
        <source>As issued: %1</source>
        <translation>定稿时的记录：%1</translation>
    </message>
    <message>
        <source>The issues could not be compared.</source>
        <translation>未能对比。</translation>
    </message>
    <message>
        <source>Withdraw an issued document</source>
        <translation>作废定稿文件</translation>
    </message>
    <message>
        <source>%1 stays on file, marked as withdrawn.</source>
        <translation>%1将标为作废，仍保存在案。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The document was not withdrawn.</source>
        <translation>没有作废。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::JobPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止……</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LayoutPanel</name>
    <message>
        <source>Last year</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change on period before</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>Compare totals only</source>
        <translation>只对比合计</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The round under way</source>
        <translation>当前轮次</translation>
    </message>
    <message>
        <source>Whole county</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>至(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>轮次(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Township</source>
        <translation>乡镇(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并列分组(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LeaveDecisionDialog</name>
    <message>
        <source>Approve leave</source>
        <translation>批准请假</translation>
    </message>
    <message>
        <source>Reject leave</source>
        <translation>不同意请假</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>&amp;Role *</source>
        <translation>审批单位(&amp;R) *</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day *</source>
        <translation>日期(&amp;D) *</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>请填写审批日期。</translation>
    </message>
    <message>
        <source>%1: already approved by %2, not approved again.</source>
        <translation>%1：已由%2批准，不能再批准一次。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LeaveDialog</name>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等，另有%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有作任何修改。</translation>
    </message>
    <message>
        <source>Nothing was changed because of %1.</source>
        <translation>没有作任何修改，问题在“%1”。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LeaveForm</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>审批单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The days give who must approve.</source>
        <translation>填写起止日期后显示天数和审批权限。</translation>
    </message>
    <message>
        <source>%1 days (%2) → %3 must approve</source>
        <translation>共%1天（%2）→ 须由%3批准</translation>
    </message>
    <message>
        <source>%1 days (%2) → %3 must approve, copy to %4</source>
        <translation>共%1天（%2）→ 须由%3批准，抄送%4</translation>
    </message>
    <message>
        <source>%1, return overdue</source>
        <translation>%1，超期未销假</translation>
    </message>
    <message>
        <source>%1: %2 has approved, %3 must still</source>
        <translation>%1：%2已同意，尚须%3批准</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>新增请假</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LeaveReturnDialog</name>
    <message>
        <source>Back on post</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>Close leave</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>&amp;Back on post on *</source>
        <translation>销假日期(&amp;B) *</translation>
    </message>
    <message>
        <source>C&amp;hecked by</source>
        <translation>销假核实人(&amp;H)</translation>
    </message>
    <message>
        <source>Before the last day of leave, the remaining days are freed.</source>
        <translation>提前销假的，从销假当日起不再算请假。</translation>
    </message>
    <message>
        <source>Give the day of the return.</source>
        <translation>请填写销假日期。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LeaveWithdrawalDialog</name>
    <message>
        <source>Withdraw leave</source>
        <translation>撤销请假</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on *</source>
        <translation>撤销日期(&amp;W) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>撤销原因(&amp;R) *</translation>
    </message>
    <message>
        <source>Give the day and the reason of the withdrawal.</source>
        <translation>请填写撤销日期和原因。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LedgerForm</name>
    <message>
        <source>Only for what happened in no single village.</source>
        <translation>不属于某一个村的事项才填。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures (counted in %1)</source>
        <translation>数据（以%1计）</translation>
    </message>
    <message>
        <source>New entry of the ledger</source>
        <translation>新增台账</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LedgerKindForm</name>
    <message>
        <source>Write what each column is called for this kind. A column without a name is not shown.</source>
        <translation>写明各栏目在本事项中的名称；不写名称的栏目不显示。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>New kind of entry</source>
        <translation>新增台账事项</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LinkDialog</name>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Link a record of the same event</source>
        <translation>关联同一事件的记录</translation>
    </message>
    <message>
        <source>Near &amp;day</source>
        <translation>临近日期(&amp;D)</translation>
    </message>
    <message>
        <source>Days before and &amp;after</source>
        <translation>前后天数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>村(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台账(&amp;L)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>记录没有读出来。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ListEditor</name>
    <message>
        <source>Add a line (Ins)</source>
        <translation>增加一行（Ins）</translation>
    </message>
    <message>
        <source>Line %1, %2: “%3” cannot be understood.</source>
        <translation>第 %1 行，%2：无法识别“%3”。</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Del)</source>
        <translation>删除此行（Ctrl+Del）</translation>
    </message>
    <message>
        <source>(record %1 cannot be read)</source>
        <translation>（记录 %1 无法读取）</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ListPage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash.</source>
        <translation>
            <numerusform>已将 %n 条记录移入回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the trash?</source>
        <translation>
            <numerusform>把 %n 条记录移入回收站？</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Move to trash (Del)</source>
        <translation>移入回收站（Del）</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>把“%1”移入回收站？</translation>
    </message>
    <message>
        <source>Nothing fits these conditions.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash.</source>
        <translation>没有记录移入回收站。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>没有恢复任何记录。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>打开（Enter）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>无法读取列表。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>These are too many rows to copy at once. Export them instead.</source>
        <translation>行数太多，无法一次复制，请改用导出。</translation>
    </message>
    <message>
        <source>They can be restored from the trash.</source>
        <translation>可以从回收站恢复。</translation>
    </message>
    <message>
        <source>This view cannot be shown any more.</source>
        <translation>此视图已无法显示。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载……</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::LrmxDialog</name>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>有不同</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Take over appointment forms</source>
        <translation>导入干部任免审批表</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Take over what is marked</source>
        <translation>导入选中的(&amp;T)</translation>
    </message>
    <message>
        <source>Choose appointment forms</source>
        <translation>选择任免审批表文件</translation>
    </message>
    <message>
        <source>Appointment forms (*.lrmx *.lrm)</source>
        <translation>任免审批表 (*.lrmx *.lrm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a folder of appointment forms</source>
        <translation>选择存放任免审批表的文件夹</translation>
    </message>
    <message>
        <source>There is nothing to take over in %1.</source>
        <translation>%1 中没有可以导入的任免审批表。</translation>
    </message>
    <message>
        <source>The forms could not be compared.</source>
        <translation>未能与库中数据比对。</translation>
    </message>
    <message>
        <source>Taking forms over</source>
        <translation>正在导入任免审批表</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 not taken over.</source>
        <translation>新增 %1 人，更新 %2 人，无变化 %3 人，未导入 %4 份。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>按 Ctrl+Z 可全部撤销。</translation>
    </message>
    <message>
        <source>Add files or a folder, or drop them here: .lrmx, or .lrm with .pic.</source>
        <translation>添加文件或文件夹，也可以拖到这里：.lrmx，或 .lrm 及同名 .pic 照片。</translation>
    </message>
    <message>
        <source>%1 forms: %2 new, %3 differ, %4 same, %5 to be decided, %6 unreadable. Marked: %7.</source>
        <translation>共 %1 份：新增 %2，有不同 %3，一致 %4，待确认 %5，无法读取 %6。已选中 %7 份。</translation>
    </message>
    <message>
        <source>Still reading; %1 files to go.</source>
        <translation>正在读取，还有 %1 个文件。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MainWindow</name>
    <message>
        <source>%1 – Zhucun</source>
        <translation>%1 – 驻村</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>导入导出</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>人员与村</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Sending units</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The change could not be made again.</source>
        <translation>无法重做该修改。</translation>
    </message>
    <message>
        <source>The change could not be undone.</source>
        <translation>无法撤销该修改。</translation>
    </message>
    <message>
        <source>The change was made again.</source>
        <translation>已重做该修改。</translation>
    </message>
    <message>
        <source>The last change was undone.</source>
        <translation>已撤销上一次修改。</translation>
    </message>
    <message>
        <source>There is no page for this.</source>
        <translation>没有对应的页面。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>您在此填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>驻村覆盖</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Work teams</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Month grid</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>督查</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Work log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>在岗情况</translation>
    </message>
    <message>
        <source>Month closing</source>
        <translation>月结</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Attendance rules</source>
        <translation>考勤规则</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>帮扶台账</translation>
    </message>
    <message>
        <source>Petitions</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>Honours and sanctions</source>
        <translation>表彰处理</translation>
    </message>
    <message>
        <source>Kinds of ledger entries</source>
        <translation>台账事项目录</translation>
    </message>
    <message>
        <source>Duties and targets</source>
        <translation>职责和目标</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Situation reports</source>
        <translation>工作情况汇报</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>已定稿文件</translation>
    </message>
    <message>
        <source>Earlier figures</source>
        <translation>历史数据</translation>
    </message>
    <message>
        <source>Report templates</source>
        <translation>汇报模板</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>统计与报表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>导入历史</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>数据检查</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MemberModel</name>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应驻</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实驻</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MembersDialog</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 · records: %2, sum: %3</source>
        <translation>%1 · 记录 %2 条，合计 %3</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MergeDialog</name>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>改为保留另一条(&amp;K)</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Tick the value that is right. Everything that refers to the record that goes will refer to the one that stays; Ctrl+Z takes all of it back.</source>
        <translation>请勾选正确的值。引用被并入记录的数据将全部改为引用保留的记录；可用 Ctrl+Z 整体撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>未能读取记录。</translation>
    </message>
    <message>
        <source>Will refer to the one that stays: %1</source>
        <translation>将改为引用保留的记录：%1</translation>
    </message>
    <message>
        <source>Entered twice, one of each goes to the trash: %1</source>
        <translation>重复登记，各去其一放入回收站：%1</translation>
    </message>
    <message>
        <source>Days of attendance that move: %1</source>
        <translation>随之转移的考勤天数：%1</translation>
    </message>
    <message>
        <source>Nothing refers to the record that goes.</source>
        <translation>没有数据引用被并入的记录。</translation>
    </message>
    <message>
        <source>The records were not merged.</source>
        <translation>未能合并。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MessageProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MoneyField</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>“%1” is not an amount in yuan. Write for example 1234.50.</source>
        <translation>“%1”不是以元计的金额。可写成 1234.50。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MonthBoard</name>
    <message>
        <source>Make-up</source>
        <translation>补班</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MonthField</name>
    <message>
        <source>yyyy.mm</source>
        <translation>年.月</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write for example 1980.05 or 198005.</source>
        <translation>“%1”不是年月。可写成 1980.05 或 198005。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MonthGridModel</name>
    <message>
        <source>work day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>驻村</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>应驻</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>宿村</translation>
    </message>
    <message>
        <source>Days required in this month, for the days posted</source>
        <translation>本月应驻天数，按派驻天数折算</translation>
    </message>
    <message>
        <source>Days that count: in the village, on business, in training, as the rules have it</source>
        <translation>计入在岗的天数：在村、公差、培训等，以考勤规则为准</translation>
    </message>
    <message>
        <source>Days missing to those required</source>
        <translation>距应驻天数还差的天数</translation>
    </message>
    <message>
        <source>Work days up to today that nobody recorded</source>
        <translation>截至今日未登记的工作日</translation>
    </message>
    <message>
        <source>Nights spent in the village</source>
        <translation>宿村夜数</translation>
    </message>
    <message>
        <source>First secretary</source>
        <translation>第一书记</translation>
    </message>
    <message>
        <source>This month is closed.</source>
        <translation>本月已月结。</translation>
    </message>
    <message>
        <source>%1 %2: not posted</source>
        <translation>%1 %2：未派驻</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2: morning %3, afternoon %4</source>
        <translation>%1 %2：上午%3，下午%4</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MonthGridPage</name>
    <message>
        <source>Mark the unrecorded</source>
        <translation>未登记统一登记</translation>
    </message>
    <message>
        <source>Gives a status to everybody shown who is unrecorded on the day of the cursor</source>
        <translation>为所列人员中光标所在日未登记的统一登记一种状态</translation>
    </message>
    <message>
        <source>Choose a day in the grid first.</source>
        <translation>请先在考勤表中选择一天。</translation>
    </message>
    <message>
        <source>Calendar of the cadre</source>
        <translation>个人月历</translation>
    </message>
    <message>
        <source>Calendar and sentence of the cadre at the cursor (F4)</source>
        <translation>光标所在干部的月历和考勤说明（F4）</translation>
    </message>
    <message>
        <source>Nobody is posted in this month under these conditions.</source>
        <translation>该月在此条件下无派驻人员。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>无法读取该月考勤。</translation>
    </message>
    <message numerus="yes">
        <source>%n cadre(s); %1 of %2 days present, %3 work days unrecorded</source>
        <translation>
            <numerusform>%n人；在岗%1天／应驻%2天，未登记工作日%3天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected: %1</source>
        <translation>
            <numerusform>已选%n格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide the conflict …</source>
        <translation>裁定冲突…</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::MonthPicker</name>
    <message>
        <source>Previous month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <translation>%1年%2月</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::OpenFilePage</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose &amp;another file…</source>
        <translation>选择其他文件(&amp;A)……</translation>
    </message>
    <message>
        <source>Create a &amp;new one…</source>
        <translation>新建文件(&amp;N)……</translation>
    </message>
    <message>
        <source>It was opened by %1 on the computer %2 at %3. Only one window at a time can change a file.</source>
        <translation>%1 已于 %3 在电脑 %2 上打开此文件。同一时间只能有一个窗口修改文件。</translation>
    </message>
    <message>
        <source>Open it for &amp;reading only</source>
        <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开……</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>This file is open already</source>
        <translation>此文件已打开</translation>
    </message>
    <message>
        <source>Zhucun</source>
        <translation>驻村</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::OptionalNumberField</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, at least %2.</source>
        <translation>“%1”不是不小于 %2 的整数。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::OwnIndicatorForm</name>
    <message>
        <source>&amp;Part of</source>
        <translation>取自指标(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only those of</source>
        <translation>限定范围(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>口径(&amp;D)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::OwnIndicatorsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>试算(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃修改(&amp;I)</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>自定义指标</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The indicators could not be read.</source>
        <translation>读不出指标。</translation>
    </message>
    <message>
        <source>None yet. Add one: part of an indicator there is, such as the cadres whose units are of the province.</source>
        <translation>还没有自定义指标。请新增：取自一个已有的指标，再限定范围，如派出单位为省级的驻村干部。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>It could not be counted.</source>
        <translation>没有算出来。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 %4</source>
        <translation>%1 至 %2：%3 %4</translation>
    </message>
    <message>
        <source>Delete the indicator “%1”?</source>
        <translation>删除指标“%1”？</translation>
    </message>
    <message>
        <source>Layouts, templates and targets that name it lose their figure. Issued documents keep theirs.</source>
        <translation>用到它的统计方案、模板和目标将没有数字；已签发的报表不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The indicator was not saved.</source>
        <translation>指标没有保存。</translation>
    </message>
    <message>
        <source>The indicator was changed and not saved.</source>
        <translation>指标已修改，还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::PairingForm</name>
    <message>
        <source>New pair</source>
        <translation>新增结对</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::PetitionForm</name>
    <message>
        <source>New petition</source>
        <translation>新增信访</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::PhotoField</name>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入……</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB: %1</source>
        <translation>文件超过 50 MB：%1</translation>
    </message>
    <message>
        <source>The file is not an image this program can read: %1</source>
        <translation>该文件不是本程序能读取的图片：%1</translation>
    </message>
    <message>
        <source>There is no image on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::PostingForm</name>
    <message>
        <source>New posting</source>
        <translation>新增派驻</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>派驻</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::PrintPreviewDialog</name>
    <message>
        <source> of %1</source>
        <translation> / %1 页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>第 </translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印……</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF……</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>The PDF was not written.</source>
        <translation>PDF 未能写出。</translation>
    </message>
    <message>
        <source>The document was not printed.</source>
        <translation>文档未能打印。</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写 PDF</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>定稿…</translation>
    </message>
    <message>
        <source>Store the document as it goes out, with its figures and the records behind them</source>
        <translation>按发出的样子存档，连同其中的数据和记录</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::QuantityField</name>
    <message>
        <source>“%1” is not a quantity. Write for example 12 or 0.35.</source>
        <translation>“%1”不是数量。请写成 12 或 0.35 这样的数。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write why; it stays on record.</source>
        <translation>请写明理由，将记录在案。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReasonEditor</name>
    <message numerus="yes">
        <source>Remark for %n cell(s)</source>
        <translation>
            <numerusform>%n格备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RecordAlso</name>
    <message>
        <source>It is saved, but not linked as the same event.</source>
        <translation>已保存，但没有关联为同一事件。</translation>
    </message>
    <message>
        <source>Nothing could be made of this record.</source>
        <translation>没有能从本条记录转出。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RecordForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>An entry typed on %1 was never saved.</source>
        <translation>%1 录入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>复制我的内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>It can be restored from the trash of the list.</source>
        <translation>可以从列表的回收站恢复。</translation>
    </message>
    <message>
        <source>Move this record to the trash</source>
        <translation>把此记录移入回收站</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>把“%1”移入回收站？</translation>
    </message>
    <message>
        <source>Not saved: %1 changed this record at %2, after you opened it.</source>
        <translation>未保存：您打开后，%1 于 %2 修改了此记录。</translation>
    </message>
    <message>
        <source>Not saved: please correct what is marked.</source>
        <translation>未保存：请改正有标记的内容。</translation>
    </message>
    <message>
        <source>Not saved: some fields cannot be understood.</source>
        <translation>未保存：有的内容无法识别。</translation>
    </message>
    <message>
        <source>Reload it with what you typed put back over it, or copy your text first.</source>
        <translation>请重新载入并填回您录入的内容，或先复制您的内容。</translation>
    </message>
    <message>
        <source>Reload, keep what I typed</source>
        <translation>重新载入，保留我填写的内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并新增(&amp;N)</translation>
    </message>
    <message>
        <source>Save and enter another one (Ctrl+Enter)</source>
        <translation>保存并录入下一条（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Save what you changed in “%1”?</source>
        <translation>保存对“%1”的修改？</translation>
    </message>
    <message>
        <source>The file is open for reading only; nothing can be changed.</source>
        <translation>文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>The record could not be opened.</source>
        <translation>无法打开记录。</translation>
    </message>
    <message>
        <source>The record was not restored.</source>
        <translation>记录未能恢复。</translation>
    </message>
    <message>
        <source>The record was not saved; what you typed is still here.</source>
        <translation>记录未能保存；您填写的内容仍在。</translation>
    </message>
    <message>
        <source>This is the record as it is now, with what you typed put back over it. Check it, then save.</source>
        <translation>这是记录的现状，并已填回您录入的内容。请核对后保存。</translation>
    </message>
    <message>
        <source>This record is in the trash.</source>
        <translation>此记录在回收站中。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>last changed %1 by %2</source>
        <translation>%2 最后修改于 %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” is saved. Please check what is remarked.</source>
        <translation>“%1”已保存。请核对提醒的内容。</translation>
    </message>
    <message>
        <source>“%1” was not moved to the trash.</source>
        <translation>“%1”未能移入回收站。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RecordFromLog</name>
    <message>
        <source>Nothing could be made of this line.</source>
        <translation>这条日志不能转为记录。</translation>
    </message>
    <message>
        <source>It is saved, but not linked to the work log.</source>
        <translation>已经保存，但没有与工作日志关联。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RecordPage</name>
    <message>
        <source>Change field…</source>
        <translation>批量修改……</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo (Ctrl+Z) takes it back.</source>
        <translation>
            <numerusform>已修改 %n 条记录，按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them had this value already.</source>
        <translation>所选记录本来就是这个内容。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RecordsDialog</name>
    <message>
        <source>Reading the records…</source>
        <translation>正在读取记录…</translation>
    </message>
    <message>
        <source>Behind the number: %1</source>
        <translation>数字明细：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Enter or a double-click opens the record.</source>
        <translation>按回车或双击打开记录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The records were changed since the table was made. F5 there makes it again.</source>
        <translation>统计表生成后记录已有变动，请在统计页按 F5 重新统计。</translation>
    </message>
    <message>
        <source>The records could not be read.</source>
        <translation>记录读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, together %2 %3</source>
        <translation>%1，合计 %2 %3</translation>
    </message>
    <message>
        <source>%1, together %2 / %3 = %4 %5</source>
        <translation>%1，合计 %2 / %3 = %4 %5</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReferenceField</name>
    <message>
        <source>(record %1 cannot be read)</source>
        <translation>（无法读取记录 %1）</translation>
    </message>
    <message>
        <source>Nothing on file fits “%1”. Choose from the list, or clear the field.</source>
        <translation>没有与“%1”相符的登记。请从列表选择，或清空此栏。</translation>
    </message>
    <message>
        <source>Open this record (Alt+Enter)</source>
        <translation>打开此记录（Alt+Enter）</translation>
    </message>
    <message>
        <source>Several records fit “%1”. Choose one from the list.</source>
        <translation>有多条记录与“%1”相符，请从列表选择。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReferenceListField</name>
    <message>
        <source>%1. Click to remove.</source>
        <translation>%1。点击移除。</translation>
    </message>
    <message>
        <source>(record %1 cannot be read)</source>
        <translation>（无法读取记录 %1）</translation>
    </message>
    <message>
        <source>Add by name, pinyin or code</source>
        <translation>按名称、拼音或代码添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RemarksList</name>
    <message numerus="yes">
        <source>To be filled in: %n place(s).</source>
        <translation>
            <numerusform>还有%n处需要填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>没有需要注意的地方。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReplaceDialog</name>
    <message>
        <source>&amp;Document number</source>
        <translation>任职文号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last day of the old member *</source>
        <translation>原队员最后一天(&amp;L) *</translation>
    </message>
    <message>
        <source>&amp;New member *</source>
        <translation>新队员(&amp;N) *</translation>
    </message>
    <message>
        <source>&amp;Reason *</source>
        <translation>原因(&amp;R) *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the new member and the last day of the old one.</source>
        <translation>请选择新队员和原队员的最后一天。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Replace a member</source>
        <translation>轮换队员</translation>
    </message>
    <message>
        <source>The member was not replaced.</source>
        <translation>未能轮换队员。</translation>
    </message>
    <message>
        <source>The new posting begins the day after, in the same village, team, round and role.</source>
        <translation>新的派驻从次日开始，村、工作队、轮次和职务不变。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ReviewPage</name>
    <message>
        <source>%1
Presence rate %2
Cadres %3, required %4, present %5 days, not met %6</source>
        <translation>%1
在岗率%2
干部%3名，应驻%4天，实驻%5天，未达标%6名</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部层级</translation>
    </message>
    <message>
        <source>Name or pinyin</source>
        <translation>姓名或拼音</translation>
    </message>
    <message>
        <source>Month &amp;closing…</source>
        <translation>月结(&amp;C)…</translation>
    </message>
    <message>
        <source>Presence rate &amp;by</source>
        <translation>在岗率，按(&amp;B)</translation>
    </message>
    <message>
        <source>Presence rate by month, %</source>
        <translation>各月在岗率（%）</translation>
    </message>
    <message>
        <source>The month could not be read.</source>
        <translation>本月数据读取失败。</translation>
    </message>
    <message>
        <source>The exceptions could not be read.</source>
        <translation>异常清单读取失败。</translation>
    </message>
    <message>
        <source>Nobody is posted in this month under these conditions.</source>
        <translation>本月没有符合条件的派驻干部。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>only %1 below</source>
        <translation>下表仅列%1</translation>
    </message>
    <message>
        <source>Exceptions (%1)</source>
        <translation>异常（%1）</translation>
    </message>
    <message>
        <source>All cadres (%1)</source>
        <translation>全部干部（%1）</translation>
    </message>
    <message>
        <source>Presence rate by month, % (the month shown is not over)</source>
        <translation>各月在岗率（%），所选月份尚未结束</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RoundForm</name>
    <message>
        <source>New round</source>
        <translation>新增轮次</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RuleSetForm</name>
    <message>
        <source>Up to days (last: empty)</source>
        <translation>不超过天数（末档留空）</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2起）</translation>
    </message>
    <message>
        <source>This set is valid in months that are closed already (%1 to %2). They keep the rules they were closed with: a change counts for open months only. For rules that change from a month on, make a new set.</source>
        <translation>本规则适用的月份中有已月结的（%1至%2）。已月结月份仍按月结时的规则，修改只影响未月结的月份。如从某月起调整，请新增一套规则。</translation>
    </message>
    <message>
        <source>Valid from its month on until the next set begins. A month is always judged by the set valid in it.</source>
        <translation>自生效月份起，至下一套规则生效前适用。每个月均按当月有效的规则考核。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::RulesPage</name>
    <message>
        <source>Attendance rules</source>
        <translation>考勤规则</translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>新增规则</translation>
    </message>
    <message>
        <source>The county has no rules of its own: the built-in ones are valid. A new set begins as their copy.</source>
        <translation>本县未设规则，现按内置规则执行。新增规则以内置规则为底本。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>考核方式</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a month</source>
        <translation>
            <numerusform>每月%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a year</source>
        <translation>
            <numerusform>每年%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>, never more than the working days of the month</source>
        <translation>，不超过当月工作日</translation>
    </message>
    <message>
        <source>Sets of rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Marks of the statuses</source>
        <translation>考勤符号</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>导出规则…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>导入规则…</translation>
    </message>
    <message>
        <source>“%1”, since %2</source>
        <translation>“%1”（%2起）</translation>
    </message>
    <message>
        <source>the built-in rules</source>
        <translation>内置规则</translation>
    </message>
    <message>
        <source>Valid in %1: %2 – %3</source>
        <translation>%1适用：%2，%3</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则文件 (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation>规则未导出。</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The rules were not taken over (%1).</source>
        <translation>规则未导入（%1）。</translation>
    </message>
    <message>
        <source>Sets of rules: %1 new, %2 changed, %3 unchanged. Undo (Ctrl+Z) takes it back.</source>
        <translation>规则：新增%1套，更改%2套，未变%3套。可按 Ctrl+Z 撤销。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Personal data</source>
        <translation>个人信息(&amp;P)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show ID numbers and phones in full until the program is closed</source>
        <translation>完整显示身份证号和电话，直到关闭程序</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>本文件</translation>
    </message>
    <message>
        <source>Largest a&amp;ttachment</source>
        <translation>附件上限(&amp;T)</translation>
    </message>
    <message>
        <source>For everyone who works with this file. Larger photos are scaled down, other files refused.</source>
        <translation>对使用这个数据文件的所有人有效。超过的照片自动缩小，其他文件不能添加。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::SignInForm</name>
    <message>
        <source>A sign-in on file stays as it was given; nothing here can be changed. Undo takes back the entry or import that brought it.</source>
        <translation>已登记的签到保持原样，不能改动；要收回，请撤销当初的登记或导入。</translation>
    </message>
    <message>
        <source>Check before saving: a sign-in cannot be changed afterwards, only taken back with Undo (Ctrl+Z).</source>
        <translation>请核对后保存：签到登记后不能改动，只能用撤销 (Ctrl+Z) 收回。</translation>
    </message>
    <message>
        <source>Position given: %1, %2</source>
        <translation>签到位置：%1，%2</translation>
    </message>
    <message>
        <source>New sign-in</source>
        <translation>新增签到</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::SituationPage</name>
    <message>
        <source>Ne&amp;w report</source>
        <translation>新建汇报(&amp;W)</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>预览打印…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>读不出模板。</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>读不出汇报。</translation>
    </message>
    <message>
        <source>The figures could not be computed.</source>
        <translation>数字计算不出来。</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>提示（%1）</translation>
    </message>
    <message>
        <source>The report was not begun.</source>
        <translation>没有建成新的汇报。</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>汇报没有保存。</translation>
    </message>
    <message>
        <source>The report was not moved to the trash.</source>
        <translation>汇报没有移到回收站。</translation>
    </message>
    <message>
        <source>There are remarks on this report.</source>
        <translation>这份汇报有需要注意的地方。</translation>
    </message>
    <message>
        <source>They are listed beside the text: numbers that contradict each other, or tags that are wrong.</source>
        <translation>已在正文旁边列出：相互矛盾的数字，或者写错的标签。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::SpotCheckForm</name>
    <message>
        <source>Adds everybody posted to the village on that day who is not in the list yet</source>
        <translation>把当日派驻该村而尚未列入的干部全部列入</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>督查情况</translation>
    </message>
    <message>
        <source>Nobody was posted to this village on that day.</source>
        <translation>当日没有干部派驻该村。</translation>
    </message>
    <message>
        <source>Everybody posted there on that day is in the list.</source>
        <translation>当日派驻的干部已全部列入。</translation>
    </message>
    <message numerus="yes">
        <source>%n cadre(s) posted there on that day; change whoever was not on post.</source>
        <translation>
            <numerusform>当日派驻 %n 人；请改不在岗者的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>New spot check</source>
        <translation>新增督查</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::StatisticsPage</name>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>统计方案</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>Table of statistics</source>
        <translation>统计表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Tick what is to be counted on the left, then choose period, place and grouping. The table follows by itself; a double-click on a number shows the records behind it.</source>
        <translation>在左侧勾选要统计的指标，再选时段、范围和分组，统计表会自动生成；双击数字可查看对应的记录。</translation>
    </message>
    <message>
        <source>Begin with the &amp;usual numbers</source>
        <translation>从常用指标开始(&amp;U)</translation>
    </message>
    <message>
        <source>The indicators could not be read.</source>
        <translation>指标读取失败。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>From and to: type two days, the first not after the last.</source>
        <translation>请填写起止日期，起始日期不得晚于截止日期。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Counting was stopped: the table is that of before.</source>
        <translation>统计已停止，表中仍是之前的结果。</translation>
    </message>
    <message>
        <source>The numbers could not be counted.</source>
        <translation>统计失败。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>This change follows from two numbers: open one of those beside it.</source>
        <translation>该变化率由两个数字算出，请打开旁边的数字查看记录。</translation>
    </message>
    <message>
        <source>There is no value here, and so no records.</source>
        <translation>此处无数据，没有对应的记录。</translation>
    </message>
    <message>
        <source>Own indicators…</source>
        <translation>自定义指标…</translation>
    </message>
    <message>
        <source>Define what this county counts beyond the indicators there are</source>
        <translation>已有指标以外，定义本县自己的统计指标</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::StatusMarksEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Back to the standard marks</source>
        <translation>恢复标准符号</translation>
    </message>
    <message>
        <source>Symbol, colour and key stand for a status in the month grid and on paper. Each status needs a symbol and a key of its own.</source>
        <translation>符号、颜色和快捷键用于月考勤表的录入、显示和打印。各状态的符号和快捷键不得相同。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The marks could not be read.</source>
        <translation>考勤符号读取失败。</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>“%1”的颜色</translation>
    </message>
    <message>
        <source>The marks were saved.</source>
        <translation>考勤符号已保存。</translation>
    </message>
    <message>
        <source>Go back to the standard marks?</source>
        <translation>恢复标准符号？</translation>
    </message>
    <message>
        <source>Symbols, colours and keys of your own are given up.</source>
        <translation>自定义的符号、颜色和快捷键将被放弃。</translation>
    </message>
    <message>
        <source>Standard marks</source>
        <translation>恢复标准</translation>
    </message>
    <message>
        <source>The marks are the standard ones again.</source>
        <translation>已恢复标准符号。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) takes it back.</source>
        <translation>可按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>The marks were not saved.</source>
        <translation>考勤符号未保存。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::SweepForm</name>
    <message>
        <source>New sweep</source>
        <translation>新增排查</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::TargetForm</name>
    <message>
        <source>2026, 2026-H1, 2026-Q1, 2026-03 or a round&apos;s number; empty: every one</source>
        <translation>2026、2026-H1、2026-Q1、2026-03 或轮次的序号；不填为每一期</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新增目标</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::TeamForm</name>
    <message>
        <source>New team</source>
        <translation>新增工作队</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::TemplatesPage</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as a new template</source>
        <translation>复制为新模板(&amp;C)</translation>
    </message>
    <message>
        <source>Figures and names</source>
        <translation>数字和名称</translation>
    </message>
    <message>
        <source>With the figures of</source>
        <translation>按以下时期的数字</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>读不出模板。</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Restore the built-in text</source>
        <translation>恢复自带模板</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>The template was saved.</source>
        <translation>模板已保存。</translation>
    </message>
    <message>
        <source>The template was not saved.</source>
        <translation>模板没有保存。</translation>
    </message>
    <message>
        <source>The template was not copied.</source>
        <translation>模板没有复制成。</translation>
    </message>
    <message>
        <source>Restore the text of “%1” as it came with the program?</source>
        <translation>把“%1”恢复为程序自带的内容吗？</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>把“%1”移到回收站吗？</translation>
    </message>
    <message>
        <source>The county&apos;s text goes to the trash and can be brought back by Undo.</source>
        <translation>本县的内容移到回收站，可以撤销。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The template was not restored.</source>
        <translation>模板没有恢复。</translation>
    </message>
    <message>
        <source>The figures could not be computed.</source>
        <translation>数字计算不出来。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write for example 08:17 or 0817.</source>
        <translation>“%1”不是时间。可写成 08:17 或 0817。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::TrendLine</name>
    <message>
        <source>M%1</source>
        <comment>label of an axis</comment>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::UnitForm</name>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::ViewMenu</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>Name (an existing view of this name is replaced):</source>
        <translation>名称（同名的视图将被替换）：</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>将此视图另存为……</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>The records it shows stay.</source>
        <translation>其中的记录不受影响。</translation>
    </message>
    <message>
        <source>The saved views could not be read.</source>
        <translation>无法读取保存的视图。</translation>
    </message>
    <message>
        <source>The view was not deleted.</source>
        <translation>视图未能删除。</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>视图未能保存。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::VillageForm</name>
    <message>
        <source>Collective income (yuan)</source>
        <translation>集体经济收入（元）</translation>
    </message>
    <message>
        <source>Income per head (yuan)</source>
        <translation>人均纯收入（元）</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>新增村</translation>
    </message>
    <message>
        <source>Poor households</source>
        <translation>贫困户数</translation>
    </message>
    <message>
        <source>Poor people</source>
        <translation>贫困人口</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::VisitForm</name>
    <message>
        <source>New visit</source>
        <translation>新增走访</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::WeekView</name>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>工作队</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All townships</source>
        <translation>全部乡镇</translation>
    </message>
    <message>
        <source>The week before (Alt+PgUp)</source>
        <translation>上一周 (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The week after (Alt+PgDown)</source>
        <translation>下一周 (Alt+PgDown)</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>本周(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Received now</source>
        <translation>现已收到(&amp;R)</translation>
    </message>
    <message>
        <source>The reports of the selected teams have just come in (Space)</source>
        <translation>登记所选工作队的周报刚刚收到（空格键）</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>打开周报(&amp;O)</translation>
    </message>
    <message>
        <source>Open the report, or enter a missing one with its text and time (Enter)</source>
        <translation>打开周报；未报的可录入内容和上报时间（回车键）</translation>
    </message>
    <message>
        <source>&amp;Copy reminder</source>
        <translation>复制催报通知(&amp;C)</translation>
    </message>
    <message>
        <source>Copies a message naming the missing teams, to paste into a chat group</source>
        <translation>复制列有未报工作队的通知，可粘贴到工作群</translation>
    </message>
    <message>
        <source>The week could not be read.</source>
        <translation>未能读取该周。</translation>
    </message>
    <message>
        <source>No team had anybody posted in that week.</source>
        <translation>该周没有在派的工作队。</translation>
    </message>
    <message>
        <source>Due %1: %2 teams, %3 on time, %4 late, %5 missing</source>
        <translation>%1 前应报 %2 支：按时 %3，迟报 %4，未报 %5</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>迟报 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未报</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) noted. Undo (Ctrl+Z) takes it back.</source>
        <translation>
            <numerusform>已登记 %n 份周报，可用撤销 (Ctrl+Z) 收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports were not noted.</source>
        <translation>周报未登记。</translation>
    </message>
    <message>
        <source>The reminder is copied; paste it into the chat group.</source>
        <translation>催报通知已复制，可粘贴到工作群。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::WeeklyForm</name>
    <message>
        <source>New weekly report</source>
        <translation>新增周报</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::WorkLogForm</name>
    <message>
        <source>A visit was made of this line.</source>
        <translation>这条日志已转为走访。</translation>
    </message>
    <message>
        <source>If somebody was visited, the line can become a visit: day, village, cadre and text are taken over.</source>
        <translation>记的是走访的，可转为走访记录，日期、村、干部和内容自动带入。</translation>
    </message>
    <message>
        <source>Open the &amp;visit</source>
        <translation>打开走访(&amp;V)</translation>
    </message>
    <message>
        <source>Make a &amp;visit of it</source>
        <translation>转为走访(&amp;V)</translation>
    </message>
    <message>
        <source>New line of the work log</source>
        <translation>新增日志</translation>
    </message>
    <message>
        <source>A deed was made of this line.</source>
        <translation>这条日志已转为台账。</translation>
    </message>
    <message>
        <source>If something was done for people, the line can become an entry of the ledger.</source>
        <translation>为群众办了实事的，可以转为帮扶台账。</translation>
    </message>
    <message>
        <source>Open the &amp;deed</source>
        <translation>打开台账(&amp;D)</translation>
    </message>
    <message>
        <source>Make a &amp;deed of it</source>
        <translation>转为台账(&amp;D)</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::YearCaps</name>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Sending unit</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Times away</source>
        <translation>不在岗次数</translation>
    </message>
    <message>
        <source>The year&apos;s assessment</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>The year could not be counted.</source>
        <translation>未能统计该年度。</translation>
    </message>
    <message>
        <source>Nobody was found away by a spot check this year.</source>
        <translation>该年度督查没有发现不在岗。</translation>
    </message>
    <message>
        <source>%1 cadres were found away, %2 of them are capped in the assessment.</source>
        <translation>督查发现不在岗 %1 人，其中 %2 人考核等次受限。</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::YearHeat</name>
    <message>
        <source>outside the posting</source>
        <translation>派驻期之外</translation>
    </message>
    <message>
        <source>morning %1, afternoon %2</source>
        <translation>上午%1，下午%2</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>裁定：%1</translation>
    </message>
</context>
<context>
    <name>zhucun::gui::YearView</name>
    <message>
        <source>Calendar of the year</source>
        <translation>年历</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>工作日%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>changed by the county</source>
        <translation>本县更改</translation>
    </message>
</context>
</TS>
