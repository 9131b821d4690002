#!/usr/bin/python3
"""Exports of attendance apps, in the shape that the apps give them: writes the checkin_*.xlsx beside this script.
Needs openpyxl, which is another library than the one that reads them."""
import datetime
import io
import os
import re
import zipfile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter as letter

HERE = os.path.dirname(os.path.abspath(__file__))
WEEKDAYS = '一二三四五六日'


def save(book, name):
    """Byte for byte the same whenever it is written."""
    book.properties.created = book.properties.modified = datetime.datetime(2026, 7, 1)
    buffer = io.BytesIO()
    book.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(os.path.join(HERE, name), 'w', zipfile.ZIP_DEFLATED) as file:
        for item in source.infolist():
            content = source.read(item)
            if item.filename == 'docProps/core.xml':
                content = re.sub(rb'<dcterms:modified.*?</dcterms:modified>', b'', content)
            file.writestr(zipfile.ZipInfo(item.filename, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def day_labels(first, count):
    """The day, but of a weekend its weekday."""
    days = [first + datetime.timedelta(i) for i in range(count)]
    return [WEEKDAYS[d.weekday()] if d.weekday() > 4 else d.day for d in days]


def month(name, before, people, first=datetime.date(2026, 3, 1), count=31, title=None, leave=True):
    """月度汇总 with `before` columns before the days; the last three are of leave."""
    book = Workbook()
    sheet = book.active
    sheet.title = '月度汇总'
    last = first + datetime.timedelta(count - 1)
    sheet.append([title or f'月度汇总 统计日期：{first} 至 {last}'])
    sheet.append(['报表生成时间：2026-04-04 11:04'])
    fixed = ['姓名', '考勤组', '部门', '工号', '职位', 'UserId', '出勤天数', '休息天数', '工作时长(分钟)', '迟到次数',
             '迟到时长(分钟)', '早退次数', '上班缺卡次数']
    figures = fixed + [f'其他统计{i}' for i in range(1, before - len(fixed) - 2)]
    sheet.append(figures + ['请假', None, None] + ['考勤结果'])
    sheet.append([None] * len(figures) + ['事假(天)', '病假(天)', '年假(天)'] + day_labels(first, count))
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=before + count)
    for column in range(1, len(figures) + 1):
        sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
    sheet.merge_cells(start_row=3, end_row=3, start_column=before - 2, end_column=before)
    sheet.merge_cells(start_row=3, end_row=3, start_column=before + 1, end_column=before + count)
    for person, cells in people:
        row = person + [None] * (before - len(person))
        sheet.append(row + [cells.get(day, '休息\n(-)') for day in range(1, count + 1)])
    save(book, name)


PEOPLE = [
    (['张伟', '驻村考勤组', '大青沟镇', '101', '队长', 'zw01', 20], {
        2: '正常班:正常\n(08:17,18:30)', 3: '正常班:病假\n(-)', 4: '正常班:上班缺卡\n(-,18:30)',
        5: '正常班:事假4小时\n(-,14:05)', 6: '正常班:迟到3分钟\n(08:33,18:30)', 7: '休息并打卡\n(09:02,-)',
        9: '正常班:旷工\n(-)', 10: '出差03-10 到 03-11 2天', 11: '出差03-10 到 03-11 2天'}),
    (['李娜', '驻村考勤组', '满井镇', '102', '队员', 'ln02', 21], {
        2: '正常班:外勤\n(08:20,17:55)', 3: '正常班:正常\n(08:01,18:02)\n加班2小时', 31: '未排班'}),
]

month('checkin_month16.xlsx', 16, PEOPLE)
month('checkin_month37.xlsx', 37, PEOPLE)
month('checkin_month48.xlsx', 48, PEOPLE)
month('checkin_wrongmonth.xlsx', 16, PEOPLE, title='月度汇总 统计日期：2026-04-01 至 2026-04-30')
month('checkin_nomonth.xlsx', 16, PEOPLE, title='月度汇总')


def days():
    """每日统计, with another sheet of the same workbook that is 原始记录, and one that is nothing."""
    book = Workbook()
    sheet = book.active
    sheet.title = '说明'
    sheet.append(['本表由系统生成'])
    sheet = book.create_sheet('每日统计')
    sheet.append(['每日统计表 统计日期：2021-09-01 至 2021-09-02'])
    sheet.append(['报表生成时间：2021-10-02 09:00'])
    sheet.append(['姓 名', '考勤组', '部门（全称）', '工号', '日期', '班次', '上班1打卡时间', '上班1打卡结果', '下班1打卡时间',
                  '下班1打卡结果', '关联的审批单', '出勤天数', '休息天数', '旷工天数', '出差时长', '外出时长', '请假', None])
    sheet.append([None] * 16 + ['事假(小时)', '病假(小时)'])
    sheet.merge_cells('Q3:R3')
    sheet.append(['张 伟', '驻村组', '大青沟镇', '101', '21-09-01 星期三', '正常班 08:30-17:30', '08:17', '正常', '18:30',
                  '正常', None, 1, 0, 0])
    sheet.append(['张 伟', '驻村组', '大青沟镇', '101', '21-09-02 星期四', '正常班 08:30-17:30', None, '请假', '18:30',
                  '正常', '事假09-02 08:30到09-02 12:00 3.5小时', 0.5, 0, 0, None, None, 3.5])
    sheet.append(['李娜', '驻村组', '满井镇', '102', '21-09-01 星期三', '正常班', '08:05', '正常', None, '缺卡'])
    sheet.append(['李娜', '驻村组', '满井镇', '102', '21-09-31 星期五', '休息', None, None, None, None])
    sheet = book.create_sheet('原始记录')
    sheet.append(['姓名', '考勤组', '部门', '工号', '职位', 'UserId', '考勤日期', '考勤时间', '打卡时间', '打卡结果',
                  '打卡地址', '打卡备注', '异常打卡原因', '打卡图片1', '打卡图片2', '打卡设备', '管理员修改备注',
                  '管理员修改备注图片1', '管理员修改备注图片2', '管理员修改备注图片3'])
    row = ['张伟', '驻村组', '大青沟镇', '101', None, 'zw01', datetime.date(2021, 9, 1), datetime.time(8, 30),
           datetime.datetime(2021, 9, 1, 8, 17), '正常', '大青沟镇北朝碾村村委会', '到村', None, None, None, 'iPhone']
    sheet.append(row)
    sheet.append(row[:6] + ['2021-09-01', '17:30', '2021-09-02 00:10', '正常', '大青沟镇'])
    sheet.append(row[:6] + ['2021-09-02', '08:30', None, '缺卡'])
    sheet.append(row[:6] + ['2021-09-02', '17:30', '2021-09-02 17:31', '打卡无效：此记录已被更新'])
    save(book, 'checkin_days.xlsx')


def signins():
    """签到报表."""
    book = Workbook()
    sheet = book.active
    sheet.title = '签到报表'
    sheet.append(['姓名', '部门', '完整部门', '签到来源', '日期', '时间', '经度', '纬度', '地点', '详细地址', '拜访客户',
                  '客户部门名称', '工作内容', '手机标识', '图片1'])
    sheet.append(['张伟', '大青沟镇', '驻村工作队/大青沟镇', '手机', '2026-03-05', '08:17', '114.1', '41.2', '北朝碾村',
                  '河北省张家口市尚义县大青沟镇北朝碾村', None, None, '走访', 'ABC'])
    sheet.append(['张伟', '大青沟镇', '驻村工作队/大青沟镇', '手机', datetime.date(2026, 3, 6), datetime.time(9, 5), 114.1,
                  41.2, '北朝碾村', None])
    sheet.append(['李娜', '满井镇', '驻村工作队/满井镇', '手机', '昨天', '08:00'])
    save(book, 'checkin_signins.xlsx')


def wecom(name, shift=0, flat=False):
    """上下班打卡日报 with its two sheets; `shift` columns more before the figures."""
    book = Workbook()
    sheet = book.active
    sheet.title = '概况统计与打卡明细'
    base = ['时间', '姓名', '账号', '部门', '职务', '所属规则', '班次'] + ['自定义'] * shift
    figures = ['最早', '最晚', '打卡次数(次)', '标准工作时长(小时)', '实际工作时长(小时)', '假勤申请', '考勤结果', '异常合计(次)',
               '事假(天)', '外出(小时)', '加班/转调休(小时)']
    shifts = ['打卡时间', '打卡状态', '打卡时间', '打卡状态']
    if flat:
        sheet.append(base + figures + ['上班1打卡时间', '上班1打卡状态', '下班1打卡时间', '下班1打卡状态'])
    else:
        sheet.append(['上下班打卡_日报'])
        sheet.append(['统计时间:06-01 ～ 06-07     制表时间:2026-06-07 17:23(UTC+8)'])
        sheet.append(['基础信息'] + [None] * (len(base) - 1) + ['考勤概况'] + [None] * 7 + ['假勤统计', None, '加班统计']
                     + ['上班1', None, '下班1', None])
        sheet.append(base + figures + shifts)
        row = sheet.max_row
        end = len(base) + len(figures)
        for first, last in ((1, len(base)), (len(base) + 1, len(base) + 8), (end - 2, end - 1), (end + 1, end + 2),
                            (end + 3, end + 4)):
            sheet.merge_cells(f'{letter(first)}{row - 1}:{letter(last)}{row - 1}')
    extra = ['--'] * shift
    sheet.append(['2026/06/05 星期五', '张伟', 'zw01', '驻村工作队/大青沟镇', '--', '驻村', '08:30-17:30'] + extra
                 + ['08:17', '18:30', 2, 8, 9, '--', '正常', '--', '--', '--', '--', '08:17', '正常', '18:30', '正常'])
    sheet.append(['2026/06/04 星期四', '张伟', 'zw01', '驻村工作队/大青沟镇', '--', '驻村', '08:30-17:30'] + extra
                 + ['13:20', '18:30', 2, 8, 4, '事假06/04 08:30~06/04 12:00', '迟到15分钟', 1, 0.5, '--', '--', '--', '请假',
                    '13:20', '迟到15分钟'])
    sheet.append(['2026/06/03 星期三', '李娜', 'ln02', '驻村工作队/满井镇', '--', '驻村', '08:30-17:30'] + extra
                 + ['--', '--', '--', 8, '--', '--', '旷工', 1, '--', '--', '--', '--', '未打卡', '--', '未打卡'])
    detail = book.create_sheet('打卡详情')
    detail.append(['打卡详情'])
    detail.append(['统计时间:06-01 ～ 06-07     制表时间:2026-06-07 17:23(UTC+8)'])
    detail.append(['时间', '姓名', '账号', '部门', '职务', '所属规则', '打卡类型', '应打卡时间', '实际打卡时间', '打卡状态', '打卡地点',
                   '打卡备注', '打卡设备'])
    detail.append(['2026/06/05 星期五', '张伟', 'zw01', '驻村工作队/大青沟镇', '--', '驻村', '上班1', '08:30', '08:17', '正常',
                   '大青沟镇北朝碾村', '--', 'HUAWEI'])
    save(book, name)


def wecom_outside():
    """外出打卡日报."""
    book = Workbook()
    sheet = book.active
    sheet.append(['外出打卡_日报'])
    sheet.append(['统计时间:06-01 ～ 06-07     制表时间:2026-06-07 17:23(UTC+8)'])
    sheet.append(['时间', '姓名', '账号', '部门', '职务', '外出打卡次数', '最早', '最晚', '打卡地点'])
    sheet.append(['06-05 星期五', '张伟', 'zw01', '大青沟镇', '--', 2, '09:10', '16:40', '北朝碾村'])
    save(book, 'checkin_outside.xlsx')


days()
signins()
wecom('checkin_wecom.xlsx')
wecom('checkin_wecom_shifted.xlsx', shift=1)
wecom('checkin_wecom_flat.xlsx', flat=True)
wecom_outside()
