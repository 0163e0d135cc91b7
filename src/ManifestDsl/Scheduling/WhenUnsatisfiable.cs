namespace ManifestDsl;

/// <summary>What happens to a pod that cannot be placed as a <see cref="Spread"/> wants it.</summary>
public enum WhenUnsatisfiable
{
    /// <summary>It is placed where it differs least; the default.</summary>
    ScheduleAnyway,

    /// <summary>It waits.</summary>
    DoNotSchedule,
}
