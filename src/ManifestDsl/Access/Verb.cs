namespace ManifestDsl;

/// <summary>What may be done with resources of the API.</summary>
public enum Verb
{
    /// <summary>Read one.</summary>
    [KubernetesValue("get")]
    Get,

    /// <summary>Read all.</summary>
    [KubernetesValue("list")]
    List,

    /// <summary>Be told of changes.</summary>
    [KubernetesValue("watch")]
    Watch,

    /// <summary>Make one.</summary>
    [KubernetesValue("create")]
    Create,

    /// <summary>Replace one.</summary>
    [KubernetesValue("update")]
    Update,

    /// <summary>Change parts of one.</summary>
    [KubernetesValue("patch")]
    Patch,

    /// <summary>Delete one.</summary>
    [KubernetesValue("delete")]
    Delete,

    /// <summary>Delete all.</summary>
    [KubernetesValue("deletecollection")]
    DeleteCollection,

    /// <summary>Use what a policy guards.</summary>
    [KubernetesValue("use")]
    Use,

    /// <summary>Give a role that one does not have.</summary>
    [KubernetesValue("bind")]
    Bind,

    /// <summary>Write a role that allows more than one may.</summary>
    [KubernetesValue("escalate")]
    Escalate,

    /// <summary>Act as somebody else.</summary>
    [KubernetesValue("impersonate")]
    Impersonate,

    /// <summary>Approve certificates.</summary>
    [KubernetesValue("approve")]
    Approve,

    /// <summary>Sign certificates.</summary>
    [KubernetesValue("sign")]
    Sign,

    /// <summary>Attest trust bundles and the like.</summary>
    [KubernetesValue("attest")]
    Attest,

    /// <summary>Everything, which a rule reports.</summary>
    [KubernetesValue("*")]
    All,
}
