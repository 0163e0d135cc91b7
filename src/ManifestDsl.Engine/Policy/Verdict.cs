namespace ManifestDsl.Engine.Policy;

/// <summary>What a rule says about a container or an object. Of several, the greatest is the verdict of the whole.</summary>
public enum Verdict
{
    /// <summary>The rule says nothing about it: for instance a Linux setting of a Windows pod.</summary>
    NotApplicable,

    /// <summary>The setting is known and good, or is unset and hardening fills it.</summary>
    Pass,

    /// <summary>The setting cannot be known at compile time: neither good nor a warning.</summary>
    Unknown,

    /// <summary>The setting is known and bad, or is missing.</summary>
    Fail,
}
