#!/usr/bin/python3
"""Writes the workbooks of this folder: good ones by openpyxl, bad ones part by part. Run in this folder."""
import datetime
import io
import random
import zipfile

import openpyxl
from openpyxl.styles import numbers

STAMP = (2026, 1, 1, 0, 0, 0)


def save(book, name):
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            target.writestr(zipfile.ZipInfo(item.filename, STAMP), source.read(item), zipfile.ZIP_DEFLATED)


def kinds():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "花名册"
    sheet.append(["文本", "数字", "日期", "中文日期", "时间", "是否", "号码"])
    sheet.append(["尚义县", 12.3, datetime.date(2026, 3, 5), datetime.date(2026, 3, 6),
                  datetime.datetime(2026, 3, 5, 8, 30), True, 130725198005121234])
    sheet["C2"].number_format = "yyyy-mm-dd"
    sheet["D2"].number_format = 'yyyy"年"m"月"d"日"'
    sheet["E2"].number_format = "yyyy/m/d h:mm"
    sheet["G2"].number_format = "0"
    sheet.append(["=1+1", 0.1 + 0.2, 1000000, "2026年3月7日", "08:30", False, "130725198005121234"])
    sheet.append([])
    sheet.append([None, None, "末行"])
    book.create_sheet("第二张")["A1"] = "别处"
    save(book, "kinds.xlsx")


def merged():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "尚义县驻村干部花名册"
    sheet.merge_cells("A1:H1")
    sheet["A2"] = "填报单位：县委组织部"
    head = [["序号", "派出单位", "干部基本情况", None, None, "驻村情况", None, None, None, None],
            [None, None, "姓 名", "性别", "身份证号码", "乡镇", "派驻村", "轮次", "驻村职务", "开始驻村时间"]]
    for r, row in enumerate(head, 3):
        for c, value in enumerate(row, 1):
            sheet.cell(r, c, value)
    for area in ("A3:A4", "B3:B4", "C3:E3", "F3:J3"):
        sheet.merge_cells(area)
    for c in range(1, 11):
        sheet.cell(5, c, c)
    rows = [[1, "县农业农村局", "张 伟", "男", "130725198005121230", "大青沟镇", "北朝碾村", "1", "队长", "2026.3.1"],
            [2, None, "李娜", "女", 130725198503021220, "大青沟镇", "北朝碾村", "1", "队员", "2016年13月40日"],
            [],
            ["合计", None, 2]]
    for r, row in enumerate(rows, 6):
        for c, value in enumerate(row, 1):
            sheet.cell(r, c, value)
    sheet.merge_cells("B6:B7")
    save(book, "merged.xlsx")


def days():
    """Attendance of a month: one row a cadre, one column a day, as townships hand it in."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "考勤"
    sheet["A1"] = "尚义县大青沟镇2026年5月份驻村干部考勤表"
    sheet.merge_cells("A1:AI1")
    sheet["A2"] = "填报单位：大青沟镇　　填报日期：2026年6月2日"
    sheet["A3"], sheet["B3"], sheet["C3"], sheet["D3"], sheet["AI3"] = "序号", "姓 名", "派驻村", "日期", "出勤天数"
    for day in range(1, 32):
        sheet.cell(4, 3 + day, day)
        sheet.cell(5, 3 + day, "五六日一二三四"[(day - 1) % 7])
    for area in ("A3:A4", "B3:B4", "C3:C4", "D3:AH3", "AI3:AI4"):
        sheet.merge_cells(area)
    rows = [(1, "张 伟", "北朝碾村", {1: "√", 2: "√/△", 4: "○", 31: "在村"}, 3.5),
            (2, "李娜", "红土梁村", {}, 0),
            (3, "王强", "红土梁村", {1: "×", 2: "外星"}, 0)]
    for r, (number, name, village, cells, total) in enumerate(rows, 6):
        sheet.cell(r, 1, number)
        sheet.cell(r, 2, name)
        sheet.cell(r, 3, village)
        for day, value in cells.items():
            sheet.cell(r, 3 + day, value)
        sheet.cell(r, 35, total)
    sheet["A9"] = "合计"
    sheet.cell(9, 35, 3.5)
    sheet["A10"] = "注：√在村　○因公外出　△事假"
    save(book, "days.xlsx")


def dates():
    """The same with whole dates as headings, morning and afternoon below each, and rows that name no month."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "姓名"
    sheet.merge_cells("A1:A2")
    for index in range(6):
        column = 2 + 2 * index
        sheet.cell(1, column, datetime.date(2026, 4, 28) + datetime.timedelta(days=index)).number_format = "m月d日"
        sheet.merge_cells(start_row=1, end_row=1, start_column=column, end_column=column + 1)
        sheet.cell(2, column, "上午")
        sheet.cell(2, column + 1, "下午")
    for column, value in {1: "张伟", 2: "√", 3: "△", 5: "☆", 12: "√", 13: "√"}.items():
        sheet.cell(3, column, value)
    save(book, "halves.xlsx")


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
ROOT = ('<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>')
BOOK = ('<workbook xmlns:r="http://x/r"><workbookPr{}/><sheets><sheet name="藏" sheetId="1" state="hidden" r:id="s1"/>'
        '<sheet name="表" sheetId="2" r:id="s2"/></sheets></workbook>')
BOOK_RELATIONS = ('<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>'
                  '<Relationship Id="s2" Type="http://x/worksheet" Target="/xl/worksheets/sheet2.xml"/>'
                  '<Relationship Id="t" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>'
                  '<Relationship Id="y" Type="http://x/styles" Target="styles.xml"/></Relationships>')
STYLES = ('<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>'
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs></styleSheet>')
TEXTS = ('<sst><si><r><t>张</t></r><r><rPr><b/></rPr><t>伟</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>'
         '<si><t xml:space="preserve">两_x000D_\n行</t></si></sst>')


def package(name, sheet, flags="", extra=None):
    parts = {"[Content_Types].xml": TYPES, "_rels/.rels": ROOT, "xl/workbook.xml": BOOK.format(flags),
             "xl/_rels/workbook.xml.rels": BOOK_RELATIONS, "xl/styles.xml": STYLES, "xl/sharedStrings.xml": TEXTS,
             "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>", "xl/worksheets/sheet2.xml": sheet}
    parts.update(extra or {})
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as target:
        for part, text in parts.items():
            target.writestr(zipfile.ZipInfo(part, STAMP), text, zipfile.ZIP_DEFLATED, 9)


def rows(text):
    return '<worksheet><sheetData>' + text + '</sheetData></worksheet>'


def odd():
    package("texts.xlsx", rows(
        '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>'
        '<c t="s"><v>1</v></c></row>'
        '<row><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4"><f>A1+1</f><v>42</v></c><c r="C4"><f>B1</f></c>'
        '<c r="D4" t="str"><f>A3</f><v>张伟</v></c><c r="E4" s="1"><v>46082</v></c><c r="F4" s="2"><v>46086</v></c>'
        '<c r="G4" t="d"><v>2026-03-05</v></c></row>'))
    package("dates1904.xlsx", rows('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>'), ' date1904="1"')
    package("doctype.xlsx", '<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
            + rows('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>'))
    package("bomb.xlsx", rows('<row r="1"><c r="A1"><v>1</v></c></row>' + ' ' * (40 << 20)))
    package("deep.xlsx", rows('<row r="1">' + '<x>' * 300 + '</x>' * 300 + '</row>'))
    package("longtag.xlsx", rows('<row r="1"><c ' + ' '.join(f'a{i}="{i}"' for i in range(20000)) + '/></row>'))
    package("columns.xlsx", rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'))
    package("badindex.xlsx", rows('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))
    package("cut.xlsx", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>')
    with open("kinds.xlsx", "rb") as whole:
        content = whole.read()
    with open("truncated.xlsx", "wb") as part:
        part.write(content[:len(content) * 2 // 3])
    with zipfile.ZipFile("notaworkbook.xlsx", "w") as target:
        target.writestr(zipfile.ZipInfo("readme.txt", STAMP), "no workbook")
    with zipfile.ZipFile("spreadsheet.ods", "w") as target:
        for part in ("mimetype", "content.xml", "META-INF/manifest.xml"):
            target.writestr(zipfile.ZipInfo(part, STAMP), "<x/>")
    filler = bytes(random.Random(1).randrange(256) for _ in range(512))
    for name, stream in (("encrypted.xlsx", "EncryptedPackage"), ("old.xls", "Workbook")):
        with open(name, "wb") as target:
            target.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + filler + stream.encode("utf-16-le") + filler)


def sheets():
    """A roster that is neither the first sheet nor the only one: notes before it, an older hidden one behind it."""
    book = openpyxl.Workbook()
    notes = book.active
    notes.title = "填表须知"
    notes["A1"] = "一、姓名须与身份证一致。"
    notes["A2"] = "二、身份证号用文本格式。"
    sums = book.create_sheet("汇总")
    for row in (["乡镇", "人数"], ["大青沟镇", 2], ["合计", 2]):
        sums.append(row)
    heading = ["序号", "单位", "姓名", "性别", "手机", "乡镇", "帮扶村", "批次", "队内职务", "是否担任第一书记", "到村时间"]
    for name, years in (("2026年", ["2026.3.1", "2026.3.1"]), ("2024年", ["2024.3.1", "2024.3.1"])):
        roster = book.create_sheet(name)
        roster["A1"] = "尚义县驻村干部花名册"
        roster.merge_cells("A1:K1")
        for c, value in enumerate(heading, 1):
            roster.cell(2, c, value)
        rows = [[1, "县农业农村局", "张 伟", "男", "13900000000", "大青沟镇", "北朝碾村", 1, "队长", "是", years[0]],
                [2, "县农业农村局", "李娜", "女", "13900000001", "大青沟镇", "北朝碾村", 1, "队员", "否", years[1]]]
        for r, row in enumerate(rows, 3):
            for c, value in enumerate(row, 1):
                roster.cell(r, c, value)
    book["2024年"].sheet_state = "hidden"
    save(book, "sheets.xlsx")


kinds()
merged()
sheets()
days()
dates()
odd()
