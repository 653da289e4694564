"""An MLflow model that names a crusher bearing's fault from two readings: a rule, so that every answer is known.

Run, it writes itself as a model; the server runs it again to have the model.
usage: mlflow_model.py FOLDER
"""

import math
import sys

import mlflow
from mlflow.models import ModelSignature, set_model
from mlflow.pyfunc import PythonModel
from mlflow.types import ColSpec, Schema


class BearingModel(PythonModel):
    def predict(self, context, model_input, params=None):
        return [self.judge(row.te_101, row.vibration_de) for row in model_input.itertuples()]

    @staticmethod
    def judge(temperature, vibration):
        if temperature > 130:
            raise ValueError("te_101 is outside its span")
        # -2 at 62 degC and 2 mm/s, 3 at 82 degC and 5 mm/s.
        evidence = (temperature - 62) / 10 + (vibration - 2) - 2
        probability = 1 / (1 + math.exp(-evidence))
        return {"fault": "drive-end-bearing-spalled" if probability > 0.5 else "no_fault", "probability": probability}


def write(folder):
    columns = [ColSpec("double", "te_101"), ColSpec("double", "vibration_de")]
    mlflow.pyfunc.save_model(
        folder, python_model=__file__, signature=ModelSignature(inputs=Schema(columns)), pip_requirements=[])


if __name__ == "__main__":
    write(sys.argv[1])
else:
    set_model(BearingModel())
