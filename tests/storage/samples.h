#pragma once

// Those that attendance, attachments and events add stand in headers of their own.
#include "peoplesamples.h"
#include "placesamples.h"
#include "reportsamples.h"
#include "targetsamples.h"
#include "worksamples.h"
