package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("NEWS2 (Royal College of Physicians, 2017)")
class News2Test {
  private static final News2Parameters NOTHING =
      new News2Parameters(null, null, null, null, null, null, null);
  private static final News2Parameters WELL = new News2Parameters(16, 97, false, 125, 72, 0, 36.6);

  @ParameterizedTest(name = "{0} breaths a minute score {1}")
  @CsvSource({"3,3", "8,3", "9,1", "11,1", "12,0", "20,0", "21,2", "24,2", "25,3", "80,3"})
  void respirationRate(int rr, int points) {
    assertThat(score(new News2Parameters(rr, null, null, null, null, null, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "SpO2 {0} % on scale 1 scores {1}")
  @CsvSource({"50,3", "91,3", "92,2", "93,2", "94,1", "95,1", "96,0", "100,0"})
  void oxygenSaturationOnScale1(int spo2, int points) {
    assertThat(score(new News2Parameters(null, spo2, null, null, null, null, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "SpO2 {0} %, on oxygen {1}, scores {2} on scale 2")
  @CsvSource({
    "50,false,3",
    "83,false,3",
    "84,false,2",
    "85,false,2",
    "86,false,1",
    "87,false,1",
    "88,false,0",
    "92,false,0",
    "93,false,0",
    "97,false,0",
    "100,false,0",
    "83,true,3",
    "84,true,2",
    "85,true,2",
    "86,true,1",
    "87,true,1",
    "88,true,0",
    "92,true,0",
    "93,true,1",
    "94,true,1",
    "95,true,2",
    "96,true,2",
    "97,true,3",
    "100,true,3"
  })
  void oxygenSaturationOnScale2(int spo2, boolean oxygen, int points) {
    News2Score score =
        News2.score(new News2Parameters(null, spo2, oxygen, null, null, null, null), true);
    assertThat(score.points()).containsEntry(ReadingKind.SPO2, points);
  }

  @Test
  void unknownOxygenIsScoredAsAirOnScale2BecauseAPartialScoreIsALowerBound() {
    News2Score score =
        News2.score(new News2Parameters(null, 97, null, null, null, null, null), true);
    assertThat(score.score()).isZero();
    assertThat(score.partial()).isTrue();
  }

  @ParameterizedTest(name = "supplemental oxygen {0} scores {1}")
  @CsvSource({"true,2", "false,0"})
  void airOrOxygen(boolean oxygen, int points) {
    assertThat(score(new News2Parameters(null, null, oxygen, null, null, null, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "systolic {0} mmHg scores {1}")
  @CsvSource({
    "40,3", "90,3", "91,2", "100,2", "101,1", "110,1", "111,0", "219,0", "220,3", "300,3"
  })
  void systolicPressure(int sbp, int points) {
    assertThat(score(new News2Parameters(null, null, null, sbp, null, null, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "pulse {0} scores {1}")
  @CsvSource({
    "20,3", "40,3", "41,1", "50,1", "51,0", "90,0", "91,1", "110,1", "111,2", "130,2", "131,3",
    "300,3"
  })
  void pulse(int hr, int points) {
    assertThat(score(new News2Parameters(null, null, null, null, hr, null, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "consciousness code {0} scores {1}")
  @CsvSource({"0,0", "1,3", "2,3", "3,3", "4,3"})
  void consciousness(int acvpu, int points) {
    assertThat(score(new News2Parameters(null, null, null, null, null, acvpu, null)))
        .isEqualTo(points);
  }

  @ParameterizedTest(name = "{0} °C scores {1}")
  @CsvSource({
    "25.0,3", "35.0,3", "35.04,3", "35.05,1", "35.1,1", "36.0,1", "36.04,1", "36.05,0", "36.1,0",
    "38.0,0", "38.04,0", "38.05,1", "38.1,1", "39.0,1", "39.04,1", "39.05,2", "39.1,2", "45.0,2"
  })
  void temperatureIsComparedAtOneTenthOfADegree(double temp, int points) {
    assertThat(score(new News2Parameters(null, null, null, null, null, null, temp)))
        .isEqualTo(points);
  }

  @Test
  void aCompleteSetOfNormalValuesScoresNothingAndIsNotPartial() {
    News2Score score = News2.score(WELL, false);
    assertThat(score.score()).isZero();
    assertThat(score.partial()).isFalse();
    assertThat(score.hasSingleThree()).isFalse();
  }

  @Test
  void nothingMeasuredIsPartialNotNormal() {
    assertThat(News2.score(NOTHING, false)).isEqualTo(new News2Score(0, true, Map.of()));
  }

  @Test
  void pointsAddUpAndAMissingParameterMakesTheScoreALowerBound() {
    News2Score score = News2.score(new News2Parameters(26, 90, true, 88, 135, null, 39.5), false);
    assertThat(score.score()).isEqualTo(3 + 3 + 2 + 3 + 3 + 2);
    assertThat(score.partial()).isTrue();
  }

  @Test
  void theHighestPossibleScoreIsTwenty() {
    News2Score score = News2.score(new News2Parameters(30, 80, true, 80, 140, 4, 34.0), false);
    assertThat(score.score()).isEqualTo(20);
    assertThat(score.partial()).isFalse();
  }

  @Test
  void aSingleParameterAtThreeIsSeen() {
    News2Score score = News2.score(new News2Parameters(16, 97, false, 125, 40, 0, 36.6), false);
    assertThat(score.score()).isEqualTo(3);
    assertThat(score.hasSingleThree()).isTrue();
  }

  private static int score(News2Parameters parameters) {
    return News2.score(parameters, false).score();
  }
}
