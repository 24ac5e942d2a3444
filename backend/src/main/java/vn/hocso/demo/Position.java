package vn.hocso.demo;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hocso.organisation.PersonClass;

/** A position with its usual rank and legal class; the weight says how common it is. */
record Position(
        String title, String rank, @JsonProperty("class") String legalClass, int weight) {

    PersonClass personClass() {
        return switch (legalClass) {
            case "CAN_BO" -> PersonClass.CADRE;
            case "CONG_CHUC" -> PersonClass.CIVIL_SERVANT;
            case "VIEN_CHUC" -> PersonClass.PUBLIC_EMPLOYEE;
            default -> PersonClass.CONTRACT_STAFF;
        };
    }
}
